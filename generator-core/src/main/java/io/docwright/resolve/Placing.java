package io.docwright.resolve;

import java.util.List;
import java.util.Optional;

/**
 * A row and a place it may have: what {@link Objection}s are asked about.
 *
 * @param row the row
 * @param parent what it would stand in
 * @param before where the rows before it stand
 * @param namesakes where of these the ones with the row's name stand
 * @param table what is known of the table as a whole
 */
record Placing(Row row, Spot parent, Hypothesis before, List<Spot> namesakes, TableFacts table) {

    /** Returns what stands in the parent so far; empty when nothing does and no row documents it. */
    Optional<OpenSpot> open() {
        return before.open().find(parent);
    }

    /** Returns the field placed last in the parent. */
    Optional<Spot> lastField() {
        return open().flatMap(OpenSpot::lastField);
    }

    /** Tells whether the parent already has a field of the row's name. */
    boolean isRepeated() {
        return namesakes.stream().anyMatch(spot -> spot.parent().orElseThrow() == parent);
    }

    boolean isInRoot() {
        return parent.role() == Spot.Role.ROOT;
    }

    /** Tells whether the row before opened the parent, so that this would be its first field. */
    boolean opens() {
        return before.spot() == parent && !isInRoot();
    }
}
