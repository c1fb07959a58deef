package io.docwright;

import io.docwright.diag.SourceLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much of a page was understood.
 *
 * @param path the page as shown to the user
 * @param characters its characters that are not white space
 * @param claimed how many of them something was learned from
 * @param unclaimed the stretches of text nothing was learned from, in order
 */
public record PageScore(String path, int characters, int claimed, List<Unclaimed> unclaimed) {

    /** Copies the list. */
    public PageScore {
        unclaimed = List.copyOf(unclaimed);
    }

    /**
     * A stretch of text nothing was learned from.
     *
     * @param at where it stands
     * @param text what it says
     */
    public record Unclaimed(SourceLocation at, String text) {}

    /** Returns the understanding score: the claimed share in percent, rounded down to one digit so that 100 means everything. */
    public BigDecimal score() {
        return characters == 0
                ? new BigDecimal("100.0")
                : BigDecimal.valueOf(claimed)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(characters), 1, RoundingMode.DOWN);
    }
}
