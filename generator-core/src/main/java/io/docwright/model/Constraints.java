package io.docwright.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Documented limits of a value; all bounds are inclusive.
 *
 * @param minimum smallest number
 * @param maximum largest number
 * @param minLength fewest characters
 * @param maxLength most characters
 * @param minItems fewest elements
 * @param maxItems most elements
 * @param pattern regular expression
 */
public record Constraints(
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Integer> minItems,
        Optional<Integer> maxItems,
        Optional<String> pattern) {

    private static final Constraints NONE = new Constraints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Returns the constraints of a value that has none. */
    public static Constraints none() {
        return NONE;
    }

    /** Returns bounds of a number. */
    public static Constraints range(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        return new Constraints(
                minimum,
                maximum,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
