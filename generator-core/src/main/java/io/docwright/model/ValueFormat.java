package io.docwright.model;

import java.util.Locale;

/** What a scalar value means beyond its type. */
public enum ValueFormat {
    /** Text that is itself a JSON document. */
    JSON(TypedView.JSON),
    /** Seconds since 1970-01-01T00:00:00Z, as a number or as text. */
    EPOCH_SECONDS(TypedView.INSTANT),
    /** Milliseconds since 1970-01-01T00:00:00Z, as a number or as text. */
    EPOCH_MILLIS(TypedView.INSTANT),
    /** A date and time as RFC 3339 has it. */
    DATE_TIME(TypedView.INSTANT),
    /** The same without seconds, such as {@code 2026-11-21T16:03Z}. */
    DATE_TIME_MINUTES(TypedView.INSTANT),
    /** The same with milliseconds, such as {@code 2026-11-21T16:03:25.120Z}. */
    DATE_TIME_MILLIS(TypedView.INSTANT),
    /** A date and time without a zone, so no moment, such as {@code 2026-11-21 16:03:25}. */
    LOCAL_DATE_TIME(TypedView.LOCAL_DATE_TIME),
    /** A date as RFC 3339 has it. */
    DATE(TypedView.LOCAL_DATE),
    /** Text of several values with commas between them. */
    COMMA_LIST(TypedView.LIST),
    /** Text of several values with semicolons between them. */
    SEMICOLON_LIST(TypedView.LIST);

    private final TypedView view;

    ValueFormat(TypedView view) {
        this.view = view;
    }

    /** Tells whether the text is a list. */
    public boolean isList() {
        return this == COMMA_LIST || this == SEMICOLON_LIST;
    }

    /** Tells whether the value is a moment. */
    public boolean isMoment() {
        return view == TypedView.INSTANT;
    }

    /** Tells whether the value is a count from 1970-01-01T00:00:00Z, which a number can be as well as a text. */
    public boolean isEpoch() {
        return this == EPOCH_SECONDS || this == EPOCH_MILLIS;
    }

    TypedView view() {
        return view;
    }

    /** Returns the word used in manifests and dumps, such as {@code epoch-seconds}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
