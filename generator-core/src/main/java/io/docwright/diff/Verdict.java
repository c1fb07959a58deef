package io.docwright.diff;

import java.util.Locale;

/** The part of a version number that changes call for, by semantic versioning. */
public enum Verdict {
    /** Nothing has changed. */
    NONE,
    /** Texts alone have changed. */
    PATCH,
    /** Something is new, and nothing breaks. */
    MINOR,
    /** Something breaks. */
    MAJOR;

    /** Returns the word used in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
