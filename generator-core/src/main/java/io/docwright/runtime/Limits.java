package io.docwright.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Documented limits of parameters; a value outside of one is refused before anything is sent. Absent values have none. */
public final class Limits {
    /** As many as the pages of a service document. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Limits() {}

    /**
     * Checks a number.
     *
     * @param name wire name
     * @param value the number, or null
     * @param least smallest number in decimal digits, or null
     * @param most largest number in decimal digits, or null
     */
    public static void range(String name, @Nullable Number value, @Nullable String least, @Nullable String most) {
        if (value == null || isNoNumber(value)) {
            return;
        }
        BigDecimal number = new BigDecimal(value.toString());
        boolean below = least != null && number.compareTo(new BigDecimal(least)) < 0;
        boolean above = most != null && number.compareTo(new BigDecimal(most)) > 0;
        if (below || above) {
            throw Parameters.refused(name, "found `" + value + "`; expected a number " + span(least, most));
        }
    }

    /**
     * Checks the length of a text, counted as generously as any service counts; an empty text is left to the service.
     *
     * @param name wire name
     * @param value the text, or null
     * @param least fewest characters
     * @param most most characters
     */
    public static void length(String name, @Nullable String value, int least, int most) {
        if (value == null || value.isEmpty()) {
            return;
        }
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        int characters = value.codePointCount(0, value.length());
        if (bytes < least || characters > most) {
            throw Parameters.refused(
                    name, "found " + characters + " characters; expected from " + least + " to " + most);
        }
    }

    /**
     * Checks how many elements a list has.
     *
     * @param name wire name
     * @param value the list, or null
     * @param most most elements
     */
    public static void count(String name, @Nullable List<?> value, int most) {
        if (value != null && value.size() > most) {
            throw Parameters.refused(name, "found " + value.size() + " elements; expected at most " + most);
        }
    }

    /**
     * Checks a text against a pattern.
     *
     * @param name wire name
     * @param value the text, or null
     * @param expression what the whole text must match
     */
    public static void pattern(String name, @Nullable String value, String expression) {
        if (value != null
                && !value.isEmpty()
                && !PATTERNS.computeIfAbsent(expression, Pattern::compile)
                        .matcher(value)
                        .matches()) {
            throw Parameters.refused(name, "found a value that does not match `" + expression + "`");
        }
    }

    /**
     * Checks that a value is there.
     *
     * @param <T> its type
     * @param name wire name
     * @param value the value, or null
     * @return the value
     */
    public static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw Parameters.refused(name, "found no value; it is required");
        }
        return value;
    }

    /**
     * Checks what is inside a value.
     *
     * @param <T> type of the value
     * @param name wire name
     * @param value the value, or null
     * @param check checks the inside of one that is there
     */
    public static <T> void inside(String name, @Nullable T value, Check<T> check) {
        if (value != null) {
            check.check(name, value);
        }
    }

    /**
     * Checks what is inside the elements of a list.
     *
     * @param <T> type of the elements
     * @param name wire name
     * @param values the list
     * @param check checks the inside of an element that is there
     */
    public static <T> void each(String name, List<? extends @Nullable T> values, Check<T> check) {
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            if (value != null) {
                check.check(name + "[" + i + "]", value);
            }
        }
    }

    /**
     * Checks what is inside the values of a map.
     *
     * @param <T> type of the values
     * @param name wire name
     * @param values the map
     * @param check checks the inside of a value that is there
     */
    public static <T> void eachValue(String name, Map<String, ? extends @Nullable T> values, Check<T> check) {
        values.forEach((key, value) -> inside(name + "." + key, value, check));
    }

    /**
     * Checks what is inside a value.
     *
     * @param <T> type of the value
     */
    @FunctionalInterface
    public interface Check<T> {
        /**
         * Refuses what lies outside of a limit.
         *
         * @param name what the value is called in a message
         * @param value the value
         */
        void check(String name, T value);
    }

    /** Infinities are refused where they are written. */
    private static boolean isNoNumber(Number value) {
        return (value instanceof Double || value instanceof Float) && !Double.isFinite(value.doubleValue());
    }

    private static String span(@Nullable String least, @Nullable String most) {
        if (least == null) {
            return "of at most " + most;
        }
        return most == null ? "of at least " + least : "from " + least + " to " + most;
    }
}
