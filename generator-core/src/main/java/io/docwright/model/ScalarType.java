package io.docwright.model;

/** The types that have no inside. */
public enum ScalarType {
    /** Text. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** An integer documented to fit 32 bits by its format. */
    INT32,
    /** Every other integer. */
    INT64,
    /** An integer documented or seen to need more than 64 bits. */
    BIG_INTEGER,
    /** A number documented as single precision. */
    FLOAT,
    /** A number documented as double precision. */
    DOUBLE,
    /** A number of unstated precision; kept exactly. */
    DECIMAL,
    /** Bytes in base64. */
    BYTES,
    /** Any JSON value. */
    ANY;

    /** Tells whether its values are numbers. */
    public boolean isNumber() {
        return switch (this) {
            case INT32, INT64, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> true;
            case STRING, BOOLEAN, BYTES, ANY -> false;
        };
    }
}
