package io.docwright.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps credentials until shortly before they expire. New ones are asked for once, in a thread of its own, and whoever needs
 * them waits for that one answer no longer than its own time; while the old ones are still valid, the others go on with those.
 */
final class RefreshingCredentials implements CredentialsProvider {
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Duration LAST_MOMENT = Duration.ofSeconds(30);

    /** So long a failure is the answer to all who ask: a source that is down is not asked by every call. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(1);

    private static final Duration LONG = Duration.ofDays(1);

    private final CredentialsProvider source;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Credentials kept;
    private @Nullable CompletableFuture<Credentials> asked;
    private Instant failed = Instant.MIN;

    RefreshingCredentials(CredentialsProvider source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Credentials resolve() {
        return resolve(LONG);
    }

    @Override
    public Credentials resolve(Duration within) {
        Credentials known = kept;
        if (known != null && lasts(known, EARLY)) {
            return known;
        }
        boolean valid = known != null && lasts(known, LAST_MOMENT);
        Asking asking = ask();
        if (known != null && valid && !asking.first()) {
            return known;
        }
        try {
            return await(asking.answer(), within);
        } catch (RuntimeException e) {
            if (known != null && valid) {
                return known;
            }
            throw e;
        }
    }

    /**
     * One question to the source.
     *
     * @param first whether it was asked just now
     */
    private record Asking(CompletableFuture<Credentials> answer, boolean first) {}

    private Asking ask() {
        lock.lock();
        try {
            CompletableFuture<Credentials> last = asked;
            if (last != null && (!last.isDone() || stillCounts(last))) {
                return new Asking(last, false);
            }
            CompletableFuture<Credentials> answer = new CompletableFuture<>();
            asked = answer;
            Thread thread = new Thread(() -> answer(answer), "docwright-credentials");
            thread.setDaemon(true);
            thread.start();
            return new Asking(answer, true);
        } finally {
            lock.unlock();
        }
    }

    /** Whether an answer that is there is as good as one asked for now. */
    private boolean stillCounts(CompletableFuture<Credentials> answer) {
        return answer.isCompletedExceptionally()
                ? clock.instant().isBefore(failed.plus(LEFT_ALONE))
                : lasts(answer.join(), EARLY);
    }

    private void answer(CompletableFuture<Credentials> answer) {
        try {
            Credentials fresh = Objects.requireNonNull(source.resolve(), "the credentials provider gave null");
            kept = fresh;
            answer.complete(fresh);
        } catch (Throwable e) {
            lock.lock();
            try {
                failed = clock.instant();
            } finally {
                lock.unlock();
            }
            answer.completeExceptionally(e);
        }
    }

    private static Credentials await(CompletableFuture<Credentials> answer, Duration within) {
        try {
            return answer.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for credentials", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the credentials did not come in time", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new IllegalStateException(cause == null ? "no credentials" : Causes.text(cause), e);
        }
    }

    private boolean lasts(Credentials credentials, Duration margin) {
        Instant expiration = credentials.expiration();
        return expiration == null || clock.instant().plus(margin).isBefore(expiration);
    }
}
