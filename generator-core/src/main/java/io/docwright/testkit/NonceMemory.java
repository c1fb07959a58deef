package io.docwright.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The nonces seen while a request bearing them could still be repeated. */
final class NonceMemory {

    private final Duration kept;
    private final Map<String, Instant> seen = new HashMap<>();

    NonceMemory(Duration kept) {
        this.kept = kept;
    }

    /** Remembers a nonce and tells whether it is new. */
    synchronized boolean firstTime(String nonce, Instant now) {
        seen.values().removeIf(since -> since.isBefore(now.minus(kept)));
        return seen.putIfAbsent(nonce, now) == null;
    }
}
