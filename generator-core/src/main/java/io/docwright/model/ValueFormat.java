package io.docwright.model;

import java.util.Locale;

/** What a scalar value means beyond its type. */
public enum ValueFormat {
    /** Text that is itself a JSON document. */
    JSON,
    /** Seconds since 1970-01-01T00:00:00Z, as a number or as text. */
    EPOCH_SECONDS,
    /** Milliseconds since 1970-01-01T00:00:00Z, as a number or as text. */
    EPOCH_MILLIS,
    /** A date and time as RFC 3339 has it. */
    DATE_TIME,
    /** A date and time without a zone, so no moment, such as {@code 2026-11-21 16:03:25}. */
    LOCAL_DATE_TIME,
    /** A date as RFC 3339 has it. */
    DATE,
    /** Text of several values with commas between them. */
    COMMA_LIST,
    /** Text of several values with semicolons between them. */
    SEMICOLON_LIST;

    /** Tells whether the text is a list. */
    public boolean isList() {
        return this == COMMA_LIST || this == SEMICOLON_LIST;
    }

    /** Tells whether the value is a moment. */
    public boolean isMoment() {
        return this == EPOCH_SECONDS || this == EPOCH_MILLIS || this == DATE_TIME;
    }

    /** Returns the word used in manifests and dumps, such as {@code epoch-seconds}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
