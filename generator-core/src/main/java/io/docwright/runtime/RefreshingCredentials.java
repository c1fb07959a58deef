package io.docwright.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps credentials until shortly before they expire. Only one thread at a time asks for new ones; while the old ones are
 * still valid, the others go on with those.
 */
final class RefreshingCredentials implements CredentialsProvider {
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Duration LAST_MOMENT = Duration.ofSeconds(30);

    private final CredentialsProvider source;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Credentials kept;

    RefreshingCredentials(CredentialsProvider source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Credentials resolve() {
        Credentials known = kept;
        if (known != null && lasts(known, EARLY)) {
            return known;
        }
        if (known != null && lasts(known, LAST_MOMENT)) {
            return lock.tryLock() ? refresh(known) : known;
        }
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for credentials", e);
        }
        return refresh(null);
    }

    /** Asks for new credentials and lets go of the lock; when that fails, those that are still valid do. */
    private Credentials refresh(@Nullable Credentials valid) {
        try {
            Credentials known = kept;
            if (known != null && lasts(known, EARLY)) {
                return known; // another thread was first
            }
            Credentials fresh = Objects.requireNonNull(source.resolve(), "the credentials provider gave null");
            kept = fresh;
            return fresh;
        } catch (RuntimeException e) {
            if (valid == null) {
                throw e;
            }
            return valid;
        } finally {
            lock.unlock();
        }
    }

    private boolean lasts(Credentials credentials, Duration margin) {
        Instant expiration = credentials.expiration();
        return expiration == null || clock.instant().plus(margin).isBefore(expiration);
    }
}
