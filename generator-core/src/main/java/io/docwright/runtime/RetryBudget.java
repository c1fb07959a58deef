package io.docwright.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a client from multiplying the load on a service that is down: retries take tokens, calls that end well give some
 * back, so that in the long run at most every fifth call is sent again.
 */
final class RetryBudget {
    private static final int CAPACITY = 2500;
    private static final int RETRY = 5;

    private final AtomicInteger tokens = new AtomicInteger(CAPACITY);

    /** Takes the tokens of one retry; false when there are too few. */
    boolean take() {
        return tokens.getAndUpdate(left -> left < RETRY ? left : left - RETRY) >= RETRY;
    }

    void succeeded() {
        if (tokens.get() < CAPACITY) {
            tokens.getAndUpdate(left -> Math.min(CAPACITY, left + 1));
        }
    }
}
