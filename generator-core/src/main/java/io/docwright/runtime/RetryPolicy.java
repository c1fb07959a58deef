package io.docwright.runtime;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Decides whether a failed attempt is followed by another, and how long after; for all calls of one client. */
final class RetryPolicy {
    private static final Set<Integer> TRANSIENT = Set.of(408, 500, 502, 503, 504);
    private static final long BASE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long MAX = TimeUnit.SECONDS.toNanos(5);
    private static final long THROTTLED_BASE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long THROTTLED_MAX = TimeUnit.SECONDS.toNanos(20);
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(5);

    private final int maxAttempts;
    private final RetryBudget budget;

    RetryPolicy(int maxAttempts) {
        this(maxAttempts, new RetryBudget());
    }

    private RetryPolicy(int maxAttempts, RetryBudget budget) {
        this.maxAttempts = maxAttempts;
        this.budget = budget;
    }

    /** The same for calls of the client that may have more attempts, or fewer. */
    RetryPolicy with(int attempts) {
        return new RetryPolicy(attempts, budget);
    }

    /** Whether there is room for one more attempt after this many. */
    boolean allows(int attempts) {
        return attempts < maxAttempts;
    }

    /** To be told of each call that ended well. */
    void succeeded() {
        budget.succeeded();
    }

    /**
     * Gives the pause before the next attempt, or -1 when there is to be none.
     *
     * @param safe whether the operation is safe to send twice
     * @param asked what the service asked to wait
     * @param remaining what is left of the call's time, in nanoseconds
     */
    long pause(Failure failure, boolean safe, Duration asked, long remaining) {
        if (!allows(failure.attempts()) || !isWorthwhile(failure, safe)) {
            return -1;
        }
        if (asked.compareTo(LONGEST_RETRY_AFTER) > 0) {
            return -1;
        }
        long pause = asked.toNanos() + jitter(failure);
        // an answer now is worth more than a time-out later
        return pause < remaining && budget.take() ? pause : -1;
    }

    private static boolean isWorthwhile(Failure failure, boolean safe) {
        return switch (failure.kind()) {
            case SERVICE -> failure.isThrottling() || safe && TRANSIENT.contains(failure.status());
            case TRANSPORT -> safe || !failure.requestMayHaveBeenProcessed();
            case DECODE, CALLER -> false;
        };
    }

    /** Any time up to a bound that doubles with each attempt, so that clients that failed together do not return together. */
    private static long jitter(Failure failure) {
        boolean throttled = failure.isThrottling();
        int doublings = Math.min(failure.attempts() - 1, 16);
        long bound = Math.min(throttled ? THROTTLED_MAX : MAX, (throttled ? THROTTLED_BASE : BASE) << doublings);
        return ThreadLocalRandom.current().nextLong(bound + 1);
    }
}
