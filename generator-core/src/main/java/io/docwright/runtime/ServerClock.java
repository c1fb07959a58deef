package io.docwright.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time as the service sees it: this machine's, corrected once the service has said that it is wrong. */
final class ServerClock {
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private final Clock clock;
    private volatile Duration offset = Duration.ZERO;

    ServerClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().plus(offset);
    }

    /** Takes over the time of an answer that refuses the request's date; false when that would change nothing. */
    boolean correct(Failure failure, TransportResponse response) {
        Instant theirs = HttpTimes.date(response.header("date"));
        if (theirs == null || !ErrorCodes.isClock(failure.code())) {
            return false;
        }
        if (Duration.between(now(), theirs).abs().compareTo(TOLERANCE) < 0) {
            return false;
        }
        offset = Duration.between(clock.instant(), theirs);
        return true;
    }
}
