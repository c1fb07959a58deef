package io.docwright.resolve;

import java.util.Optional;

/** One way to place the rows read so far: where the last row stands, what speaks against it all, and the way before. */
final class Hypothesis {

    private final Optional<Hypothesis> before;
    private final Spot spot;
    private final double cost;
    private final int rows;

    /** A step further back, so far that any step is reached in few jumps (Myers, An applicative random-access stack, 1983). */
    private final Hypothesis jump;

    /** Most hypotheses are dropped at once; only those that are continued are asked what they placed where. */
    private Optional<Placements> placed = Optional.empty();

    private Hypothesis(Optional<Hypothesis> before, Spot spot, double cost) {
        this.before = before;
        this.spot = spot;
        this.cost = cost;
        this.rows = before.map(step -> step.rows + 1).orElse(0);
        this.jump = before.map(Hypothesis::jumpAfter).orElse(this);
    }

    private Hypothesis jumpAfter() {
        boolean even = rows - jump.rows == jump.rows - jump.jump.rows;
        return even ? jump.jump : this;
    }

    static Hypothesis start(Spot root) {
        return new Hypothesis(Optional.empty(), root, 0);
    }

    /** Returns this with one more row, placed at a price. */
    Hypothesis then(Spot next, double extra) {
        placed();
        return new Hypothesis(Optional.of(this), next, cost + extra);
    }

    /** Returns the rows before the last one. */
    Optional<Hypothesis> before() {
        return before;
    }

    /** Returns where the last row stands. */
    Spot spot() {
        return spot;
    }

    /** Returns what speaks against it, summed over all rows. */
    double cost() {
        return cost;
    }

    private Placements placed() {
        if (placed.isEmpty()) {
            // what was continued has its own already, so this never goes deep
            Placements known = before.map(Hypothesis::placed).orElse(Placements.none());
            placed = Optional.of(known.with(spot));
        }
        return placed.get();
    }

    /** Returns where a row stands that was placed so many rows before the next one; the root for more rows than were placed. */
    Spot back(int count) {
        int wanted = Math.max(0, rows - count + 1);
        Hypothesis step = this;
        while (step.rows > wanted) {
            step = step.jump.rows >= wanted ? step.jump : step.before.orElseThrow();
        }
        return step.spot;
    }

    /** Tells whether a row before already stands for this place of the samples. */
    boolean uses(SampleNode node) {
        return placed().uses(node);
    }

    /** Returns the row placed last as a field of this very spot. */
    Optional<Spot> lastField(Spot parent) {
        return placed().lastField(parent);
    }

    /** Tells whether a row has been placed as a field of this very spot. */
    boolean hasField(Spot parent, String name) {
        return placed().hasField(parent, name);
    }

    /** Tells whether a field of this very spot begins with the same word as a name of several words. */
    boolean hasKin(Spot parent, String name) {
        return NameWords.firstOfSeveral(name)
                .filter(word -> placed().hasKin(parent, word))
                .isPresent();
    }

    /** Returns the row placed as the element of this very spot. */
    Optional<Spot> element(Spot parent) {
        return placed().element(parent);
    }
}
