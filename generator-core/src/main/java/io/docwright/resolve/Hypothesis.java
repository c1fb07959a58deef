package io.docwright.resolve;

import java.util.Optional;

/**
 * One way to place the rows read so far.
 *
 * @param before the rows before the last one
 * @param spot where the last row stands
 * @param cost what speaks against it, summed over all rows
 */
record Hypothesis(Optional<Hypothesis> before, Spot spot, double cost) {

    static Hypothesis start(Spot root) {
        return new Hypothesis(Optional.empty(), root, 0);
    }

    Hypothesis then(Spot next, double extra) {
        return new Hypothesis(Optional.of(this), next, cost + extra);
    }

    /** Returns where a row stands that was placed so many rows before the next one; the root for more rows than were placed. */
    Spot back(int rows) {
        Hypothesis step = this;
        for (int i = 1; i < rows && step.before().isPresent(); i++) {
            step = step.before().get();
        }
        return step.spot();
    }

    /** Tells whether a row before already stands for this place of the samples. */
    boolean uses(SampleNode node) {
        for (Optional<Hypothesis> step = Optional.of(this);
                step.isPresent();
                step = step.get().before()) {
            Spot placed = step.get().spot();
            if (placed.role() == Spot.Role.FIELD
                    && placed.sample().filter(seen -> seen == node).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the row placed last as a field of this very spot. */
    Optional<Spot> lastField(Spot parent) {
        for (Optional<Hypothesis> step = Optional.of(this);
                step.isPresent();
                step = step.get().before()) {
            Spot placed = step.get().spot();
            if (placed.role() == Spot.Role.FIELD
                    && placed.parent().filter(above -> above == parent).isPresent()) {
                return Optional.of(placed);
            }
        }
        return Optional.empty();
    }

    /** Tells whether a row has been placed as a field of this very spot. */
    boolean hasField(Spot parent, String name) {
        for (Optional<Hypothesis> step = Optional.of(this);
                step.isPresent();
                step = step.get().before()) {
            Spot placed = step.get().spot();
            if (placed.role() == Spot.Role.FIELD
                    && placed.name().equals(name)
                    && placed.parent().filter(above -> above == parent).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a field of this very spot begins with the same word as a name of several words. */
    boolean hasKin(Spot parent, String name) {
        for (Optional<Hypothesis> step = Optional.of(this);
                step.isPresent();
                step = step.get().before()) {
            Spot placed = step.get().spot();
            if (placed.role() == Spot.Role.FIELD
                    && placed.parent().filter(above -> above == parent).isPresent()
                    && NameWords.areKin(placed.name(), name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the row placed as the element of this very spot. */
    Optional<Spot> element(Spot parent) {
        for (Optional<Hypothesis> step = Optional.of(this);
                step.isPresent();
                step = step.get().before()) {
            Spot placed = step.get().spot();
            if (placed.role() == Spot.Role.ELEMENT
                    && placed.parent().filter(above -> above == parent).isPresent()) {
                return Optional.of(placed);
            }
        }
        return Optional.empty();
    }
}
