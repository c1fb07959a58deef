package io.docwright.diag;

import java.util.Locale;

/** How much a diagnostic matters, from least to most. */
public enum Severity {
    /** Worth knowing; nothing is doubtful. */
    INFO,
    /** A fact is doubtful. */
    WARNING,
    /** An operation cannot be generated. */
    ERROR;

    /** Returns the word printed in messages: {@code info}, {@code warning} or {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
