package io.docwright.runtime;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of single values on the wire: exact digits, `true` and `false`, shortest floating point, no exponents. */
public final class Scalars {
    private static final int MAX_DIGITS = 1000;

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
     * The digits of an integer.
     *
     * @param value the integer, or null
     * @return its text, or null for null
     */
    public static @Nullable String text(@Nullable Integer value) {
        return value == null ? null : Integer.toString(value);
    }

    /**
     * The digits of an integer of any size.
     *
     * @param value the integer, or null
     * @return its text, or null for null
     */
    public static @Nullable String text(@Nullable BigInteger value) {
        return value == null ? null : value.toString();
    }

    /**
     * The base64 text of bytes.
     *
     * @param value the bytes, or null
     * @return their text, or null for null
     */
    public static @Nullable String text(@Nullable Bytes value) {
        return value == null ? null : value.text();
    }

    /**
     * A list as one text, for a header or a path.
     *
     * @param <T> element type
     * @param name wire name of the parameter, for messages
     * @param values the elements, or null
     * @param style how they are joined; numbered and repeated lists are joined by a comma here
     * @param writer writes one element that is not null
     * @return the text, or null for null and for an empty list
     */
    public static <T> @Nullable String joined(
            String name, @Nullable List<? extends @Nullable T> values, ListStyle style, ElementWriter<T> writer) {
        ListStyle single = style == ListStyle.NUMBERED || style == ListStyle.REPEATED ? ListStyle.COMMA : style;
        Parameters parameters = new Parameters();
        parameters.addList(name, values, single, writer);
        return parameters.pairs().isEmpty() ? null : parameters.pairs().get(0).getValue();
    }

    /**
     * Any value as compact JSON text, for a header or a path.
     *
     * @param <T> type of the value
     * @param value the value, or null
     * @param writer writes the value
     * @return the text, or null for null
     */
    public static <T> @Nullable String json(@Nullable T value, ElementWriter<T> writer) {
        return value == null ? null : Json.text(value, writer);
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
     * The shortest digits that read back as the same number, without an exponent, which few services read.
     *
     * @param name wire name of the parameter, for messages
     * @param value a finite number, or null
     * @return its text, or null for null
     * @throws IllegalArgumentException when the number is infinite or not a number
     */
    public static @Nullable String text(String name, @Nullable Double value) {
        if (value == null) {
            return null;
        }
        if (!Double.isFinite(value)) {
            throw Parameters.refused(name, "found `" + value + "`; expected a finite number");
        }
        return plain(value);
    }

    /** The shortest digits of a finite number, all written out. */
    static String plain(double value) {
        // Double.toString is not always shortest before JDK 19
        String shortest = NumberOutput.toString(value, true);
        return shortest.indexOf('E') < 0
                ? shortest
                : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }

    /**
     * The exact digits of a decimal number, without an exponent, which few services read.
     *
     * @param name wire name of the parameter, for messages
     * @param value the number, or null
     * @return its text, or null for null
     * @throws IllegalArgumentException when it would have more than a thousand digits
     */
    public static @Nullable String text(String name, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (!isWritable(value)) {
            throw Parameters.refused(
                    name,
                    "found a number of more than " + MAX_DIGITS + " digits; expected one that can be written out");
        }
        return value.toPlainString();
    }

    /** Whether a number has few enough digits, before and behind the point, to be written without an exponent. */
    static boolean isWritable(BigDecimal value) {
        return value.precision() <= MAX_DIGITS && Math.abs((long) value.scale()) <= MAX_DIGITS;
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
