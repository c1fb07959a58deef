package io.docwright.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documented limits of a value; all bounds are inclusive. What is here is stated without a doubt: clients refuse what lies outside.
 *
 * @param minimum smallest number
 * @param maximum largest number
 * @param minLength fewest characters
 * @param maxLength most characters
 * @param minItems fewest elements
 * @param maxItems most elements, also of a text that is a list
 * @param pattern regular expression of the whole value
 * @param requiredWhen cases in which it must be given, though it need not be in others
 */
public record Constraints(
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Integer> minItems,
        Optional<Integer> maxItems,
        Optional<String> pattern,
        List<Condition> requiredWhen) {

    private static final Constraints NONE = new Constraints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** Copies the list. */
    public Constraints {
        requiredWhen = List.copyOf(requiredWhen);
    }

    /** Returns the constraints of a value that has none. */
    public static Constraints none() {
        return NONE;
    }

    /** Returns bounds of a number. */
    public static Constraints range(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {
        return NONE.withRange(minimum, maximum);
    }

    /** Returns these constraints with other bounds of a number. */
    public Constraints withRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return new Constraints(least, most, minLength, maxLength, minItems, maxItems, pattern, requiredWhen);
    }

    /** Returns these constraints with other bounds of a text's length. */
    public Constraints withLength(Optional<Integer> least, Optional<Integer> most) {
        return new Constraints(minimum, maximum, least, most, minItems, maxItems, pattern, requiredWhen);
    }

    /** Returns these constraints with another number of elements. */
    public Constraints withItems(Optional<Integer> least, Optional<Integer> most) {
        return new Constraints(minimum, maximum, minLength, maxLength, least, most, pattern, requiredWhen);
    }

    /** Returns these constraints with another pattern, or none. */
    public Constraints withPattern(Optional<String> expression) {
        return new Constraints(minimum, maximum, minLength, maxLength, minItems, maxItems, expression, requiredWhen);
    }

    /** Returns these constraints with one more case in which the value must be given. */
    public Constraints requiredWhen(Condition condition) {
        List<Condition> more = new ArrayList<>(requiredWhen);
        if (!more.contains(condition)) {
            more.add(condition);
        }
        return new Constraints(minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, more);
    }

    /**
     * A case in which a value must be given.
     *
     * @param parameter wire name of the parameter that decides; empty where only the description tells
     * @param values its values that demand it; empty where something else about it does
     */
    public record Condition(Optional<String> parameter, List<String> values) {
        /** Copies the list. */
        public Condition {
            values = List.copyOf(values);
        }
    }
}
