package io.docwright.symbol;

import io.docwright.model.ScalarType;

/** The Java class that stands for a type without inside. */
public enum JavaScalar {
    /** Text. */
    STRING("String"),
    /** True or false. */
    BOOLEAN("Boolean"),
    /** An integer of 32 bits. */
    INTEGER("Integer"),
    /** An integer of 64 bits. */
    LONG("Long"),
    /** An integer of any size. */
    BIG_INTEGER("BigInteger"),
    /** A number with the precision of a double. */
    DOUBLE("Double"),
    /** A number that keeps its digits. */
    BIG_DECIMAL("BigDecimal"),
    /** Bytes; a support class. */
    BYTES("Bytes"),
    /** Any JSON value; a support class. */
    JSON_VALUE("JsonValue");

    private final String simpleName;

    JavaScalar(String simpleName) {
        this.simpleName = simpleName;
    }

    /** Returns the class of a type. A float is a {@code Double}: the wire has decimal digits, which single precision would change. */
    public static JavaScalar of(ScalarType type) {
        return switch (type) {
            case STRING -> STRING;
            case BOOLEAN -> BOOLEAN;
            case INT32 -> INTEGER;
            case INT64 -> LONG;
            case BIG_INTEGER -> BIG_INTEGER;
            case FLOAT, DOUBLE -> DOUBLE;
            case DECIMAL -> BIG_DECIMAL;
            case BYTES -> BYTES;
            case ANY -> JSON_VALUE;
        };
    }

    /** Returns the class's simple name. */
    public String simpleName() {
        return simpleName;
    }
}
