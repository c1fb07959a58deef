package io.docwright.runtime;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Points in time as the wire writes them. */
final class Times {
    private Times() {}

    /** UTC in whole seconds: {@code 2026-11-21T16:03:25Z}. */
    static String toSeconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
