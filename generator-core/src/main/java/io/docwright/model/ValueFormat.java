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
    /** A date as RFC 3339 has it. */
    DATE;

    /** Returns the word used in manifests and dumps, such as {@code epoch-seconds}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
