package io.docwright.model;

import java.util.Locale;

/** The type words of documentation, before Java types are chosen. */
public enum DocumentedType {
    STRING,
    INTEGER,
    LONG,
    FLOAT,
    DOUBLE,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT,
    MAP,
    ANY,
    FILE;

    /** Returns the word used in dumps, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
