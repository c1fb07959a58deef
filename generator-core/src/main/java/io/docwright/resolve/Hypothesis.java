package io.docwright.resolve;

import java.util.Optional;

/**
 * One way to place the rows read so far.
 *
 * @param before the rows before the last one
 * @param jump a step further back, so far that any step is reached in few jumps (Myers, An applicative random-access stack, 1983)
 * @param rows how many rows are placed
 * @param spot where the last row stands
 * @param open what stands on the way from the root to it
 * @param cost what speaks against it, summed over all rows
 */
record Hypothesis(
        Optional<Hypothesis> before, Optional<Hypothesis> jump, int rows, Spot spot, OpenSpot open, double cost) {

    static Hypothesis start(Spot root) {
        return new Hypothesis(Optional.empty(), Optional.empty(), 0, root, OpenSpot.of(root, Optional.empty()), 0);
    }

    Hypothesis then(Spot next, double extra, NameWords words) {
        return new Hypothesis(
                Optional.of(this), Optional.of(jumpAfter()), rows + 1, next, open.then(next, words), cost + extra);
    }

    /** Two jumps of the same length become one. */
    private Hypothesis jumpAfter() {
        return jump.flatMap(near -> near.jump.filter(far -> rows - near.rows == near.rows - far.rows))
                .orElse(this);
    }

    /** Returns this as it was when so many rows were placed. */
    Hypothesis at(int placed) {
        Hypothesis step = this;
        while (step.rows > placed) {
            step = step.jump.filter(far -> far.rows >= placed).or(step::before).orElseThrow();
        }
        return step;
    }

    /** Returns where a row stands that was placed so many rows before the next one; the root for more rows than were placed. */
    Spot back(int count) {
        return at(Math.max(0, rows - count + 1)).spot();
    }

    /** Returns the row placed as the element of this very spot. */
    Optional<Spot> element(Spot parent) {
        return open.find(parent).flatMap(OpenSpot::element);
    }
}
