package io.docwright.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the value of a parameter must look like. */
public sealed interface ValueType {

    /** Text. */
    ValueType TEXT = Scalar.TEXT;
    /** An integer. */
    ValueType INTEGER = Scalar.INTEGER;
    /** A number. */
    ValueType NUMBER = Scalar.NUMBER;
    /** A truth value. */
    ValueType BOOLEAN = Scalar.BOOLEAN;
    /** Anything. */
    ValueType ANY = Scalar.ANY;

    /**
     * A list; in a query or a form its elements are numbered pairs.
     *
     * @param element type of its elements
     * @return the type
     */
    static ValueType list(ValueType element) {
        return new ListOf(element);
    }

    /**
     * A map whose keys are data; in a query or a form each entry is a pair.
     *
     * @param value type of its values
     * @return the type
     */
    static ValueType map(ValueType value) {
        return new MapOf(value);
    }

    /**
     * An object, whose members are to be added.
     *
     * @return an object without members
     */
    static ObjectOf object() {
        return new ObjectOf(Map.of());
    }

    /**
     * A value that stands as one compact JSON text.
     *
     * @param type what the text holds
     * @return the type
     */
    static ValueType json(ValueType type) {
        return new JsonText(type);
    }

    /**
     * A list that stands in one text.
     *
     * @param separator what stands between two elements
     * @param element type of its elements
     * @return the type
     */
    static ValueType joined(String separator, ValueType element) {
        return new Joined(separator, element);
    }

    /**
     * A list of pairs of the same name.
     *
     * @param element type of its elements
     * @return the type
     */
    static ValueType repeated(ValueType element) {
        return new Repeated(element);
    }

    /** The types without inside. */
    enum Scalar implements ValueType {
        /** Text. */
        TEXT("text"),
        /** An integer. */
        INTEGER("an integer"),
        /** A number. */
        NUMBER("a number"),
        /** A truth value. */
        BOOLEAN("`true` or `false`"),
        /** Anything. */
        ANY("any value");

        final String expected;

        Scalar(String expected) {
            this.expected = expected;
        }
    }

    /** A list. */
    record ListOf(ValueType element) implements ValueType {}

    /** A map. */
    record MapOf(ValueType value) implements ValueType {}

    /** An object. */
    record ObjectOf(Map<String, ValueType> members) implements ValueType {
        /** Copies the members, keeping their order. */
        public ObjectOf {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /**
         * Adds a member.
         *
         * @param name its name
         * @param type its type
         * @return an object that has it too
         */
        public ObjectOf with(String name, ValueType type) {
            Map<String, ValueType> more = new LinkedHashMap<>(members);
            more.put(name, type);
            return new ObjectOf(more);
        }
    }

    /** A value as JSON text. */
    record JsonText(ValueType type) implements ValueType {}

    /** A list in one text. */
    record Joined(String separator, ValueType element) implements ValueType {}

    /** A list of pairs of one name. */
    record Repeated(ValueType element) implements ValueType {}
}
