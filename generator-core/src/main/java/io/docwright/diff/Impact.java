package io.docwright.diff;

import java.util.Locale;

/** What a change does to programs that use the accepted client, in one plane; each is worse than the one before. */
public enum Impact {
    /** Nothing. */
    NONE,
    /** They go on as they are; something is new. */
    COMPATIBLE,
    /** Some of them fail. */
    BREAKING;

    /** Returns the word used in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the worse of two. */
    public Impact or(Impact other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
