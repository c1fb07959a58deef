package io.docwright.resolve;

import java.util.Optional;

/**
 * One way to place the rows read so far.
 *
 * @param before the rows before the last one
 * @param rows how many rows are placed
 * @param spot where the last row stands
 * @param open what stands on the way from the root to it
 * @param cost what speaks against it, summed over all rows
 */
record Hypothesis(Optional<Hypothesis> before, int rows, Spot spot, OpenSpot open, double cost) {

    static Hypothesis start(Spot root) {
        return new Hypothesis(Optional.empty(), 0, root, OpenSpot.of(root, Optional.empty()), 0);
    }

    Hypothesis then(Spot next, double extra, NameWords words) {
        return new Hypothesis(Optional.of(this), rows + 1, next, open.then(next, words), cost + extra);
    }

    /** Returns where a row stands that was placed so many rows before the next one; the root for more rows than were placed. */
    Spot back(int count) {
        Hypothesis step = this;
        for (int i = 1; i < count && step.before().isPresent(); i++) {
            step = step.before().get();
        }
        return step.spot();
    }

    /** Returns the row placed as the element of this very spot. */
    Optional<Spot> element(Spot parent) {
        return open.find(parent).flatMap(OpenSpot::element);
    }
}
