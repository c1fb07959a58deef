package io.docwright.runtime;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Any JSON value, immutable; numbers keep their exact digits, objects their order. {@code toString} is JSON text. */
public sealed interface JsonValue {
    /** The JSON null. */
    JsonValue NULL = new Null();

    /**
     * A text value.
     *
     * @param value the text, unescaped
     * @return the value
     */
    static JsonValue of(String value) {
        return new Text(value);
    }

    /**
     * An integer.
     *
     * @param value the integer
     * @return the value
     */
    static JsonValue of(long value) {
        return new Number(Long.toString(value));
    }

    /**
     * A decimal number.
     *
     * @param value the number
     * @return the value
     */
    static JsonValue of(BigDecimal value) {
        return new Number(value.toString());
    }

    /**
     * A truth value.
     *
     * @param value the value
     * @return the value
     */
    static JsonValue of(boolean value) {
        return new Bool(value);
    }

    /**
     * An array.
     *
     * @param elements the elements, none null ({@link #NULL} stands for null)
     * @return the value
     */
    static JsonValue of(List<? extends JsonValue> elements) {
        return new Array(List.copyOf(elements));
    }

    /**
     * An object.
     *
     * @param members values by name, none null ({@link #NULL} stands for null)
     * @return the value
     */
    static JsonValue of(Map<String, ? extends JsonValue> members) {
        return new Struct(Collections.unmodifiableMap(members));
    }

    /**
     * Reads JSON text.
     *
     * @param json one JSON value, nothing after it
     * @return the value
     * @throws JsonException when the text is not JSON, repeats a name within an object, or is nested too deeply
     */
    static JsonValue parse(String json) {
        return Json.parse(json, JsonReader::any);
    }

    /**
     * Tells whether this is the JSON null.
     *
     * @return true for null
     */
    default boolean isNull() {
        return this instanceof Null;
    }

    /**
     * The value of a text, the digits of a number, `true` or `false`.
     *
     * @return the text, or null for null, arrays and objects
     */
    default @Nullable String asText() {
        return null;
    }

    /**
     * The exact value of a number.
     *
     * @return the number, or null when this is none
     * @throws NumberFormatException when its exponent does not fit an int
     */
    default @Nullable BigDecimal asDecimal() {
        return null;
    }

    /**
     * The value of a whole number of 64 bits.
     *
     * @return the number, or null when this is no number or one with a fraction or beyond 64 bits
     */
    default @Nullable Long asLong() {
        return null;
    }

    /**
     * The value of a truth value.
     *
     * @return the value, or null when this is none
     */
    default @Nullable Boolean asBoolean() {
        return null;
    }

    /**
     * The elements of an array.
     *
     * @return the elements, unmodifiable; empty when this is not an array
     */
    default List<JsonValue> asList() {
        return List.of();
    }

    /**
     * The members of an object.
     *
     * @return values by name in the order of the text, unmodifiable; empty when this is not an object
     */
    default Map<String, JsonValue> asMap() {
        return Map.of();
    }

    /** A text. */
    record Text(String value) implements JsonValue {
        /** Takes any text. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String asText() {
            return value;
        }

        @Override
        public String toString() {
            return Json.text(this, JsonWriter::any);
        }
    }

    /** A number with its exact digits; equal to another when both stand for the same number (1, 1.0 and 1e0 do). */
    record Number(String digits) implements JsonValue {
        /** Takes the digits as JSON writes them. */
        public Number {
            Objects.requireNonNull(digits, "digits");
        }

        @Override
        public String asText() {
            return digits;
        }

        /**
         * The exact number.
         *
         * @return the number
         * @throws NumberFormatException when the exponent does not fit an int
         */
        @Override
        public BigDecimal asDecimal() {
            return new BigDecimal(digits);
        }

        @Override
        public @Nullable Long asLong() {
            try {
                return asDecimal().longValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                return null;
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Number that && (digits.equals(that.digits) || key().equals(that.key()));
        }

        @Override
        public int hashCode() {
            return key().hashCode();
        }

        @Override
        public String toString() {
            return digits;
        }

        private Object key() {
            try {
                return asDecimal().stripTrailingZeros();
            } catch (ArithmeticException | NumberFormatException e) {
                return digits;
            }
        }
    }

    /** `true` or `false`. */
    record Bool(boolean value) implements JsonValue {
        @Override
        public Boolean asBoolean() {
            return value;
        }

        @Override
        public String asText() {
            return Boolean.toString(value);
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * The null. Its only instance is {@link #NULL}: whoever makes another would initialize this class before
     * the interface that makes the first, and two threads doing so in two orders would wait for each other for ever.
     */
    final class Null implements JsonValue {
        private Null() {}

        @Override
        public String toString() {
            return "null";
        }
    }

    /** An array. */
    record Array(List<JsonValue> elements) implements JsonValue {
        /** Copies the elements. */
        public Array {
            elements = List.copyOf(elements);
        }

        @Override
        public List<JsonValue> asList() {
            return elements;
        }

        @Override
        public String toString() {
            return Json.text(this, JsonWriter::any);
        }
    }

    /** An object; equal to another with equal members in any order. */
    record Struct(Map<String, JsonValue> members) implements JsonValue {
        /** Copies the members, keeping their order. */
        public Struct {
            members.values().forEach(member -> Objects.requireNonNull(member, "member"));
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Map<String, JsonValue> asMap() {
            return members;
        }

        @Override
        public String toString() {
            return Json.text(this, JsonWriter::any);
        }
    }
}
