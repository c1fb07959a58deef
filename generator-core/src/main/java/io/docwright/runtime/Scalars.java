package io.docwright.runtime;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The text of single values on the wire: exact digits, `true` and `false`, shortest floating point. */
public final class Scalars {
    private Scalars() {}

    /**
     * The digits of an integer.
     *
     * @param value the integer, or null
     * @return its text, or null for null
     */
    public static @Nullable String text(@Nullable Long value) {
        return value == null ? null : Long.toString(value);
    }

    /**
     * The word for a truth value.
     *
     * @param value the value, or null
     * @return `true` or `false`, or null for null
     */
    public static @Nullable String text(@Nullable Boolean value) {
        return value == null ? null : value.toString();
    }

    /**
     * The shortest digits that read back as the same number.
     *
     * @param value a finite number, or null
     * @return its text, or null for null
     * @throws IllegalArgumentException when the number is infinite or not a number
     */
    public static @Nullable String text(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("found `" + value + "`; expected a finite number");
        }
        // Double.toString is not always shortest before JDK 19
        return NumberOutput.toString(value, true);
    }

    /**
     * The exact digits of a decimal number.
     *
     * @param value the number, or null
     * @return its text, or null for null
     */
    public static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : value.toString();
    }

    /**
     * The text of an open enum's value.
     *
     * @param value the value, or null
     * @return its text, or null for null
     */
    public static @Nullable String text(@Nullable OpenEnum value) {
        return value == null ? null : value.text();
    }
}
