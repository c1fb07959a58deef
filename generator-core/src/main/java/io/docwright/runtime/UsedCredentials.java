package io.docwright.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the credentials of one call, so that they can be hidden in what is said about it. */
final class UsedCredentials implements CredentialsProvider {
    private final CredentialsProvider provider;
    private final long deadline;
    private final CopyOnWriteArrayList<Credentials> used = new CopyOnWriteArrayList<>();

    /**
     * Remembers those of a provider.
     *
     * @param deadline the end of the call in the time of {@link System#nanoTime()}
     */
    UsedCredentials(CredentialsProvider provider, long deadline) {
        this.provider = provider;
        this.deadline = deadline;
    }

    @Override
    public Credentials resolve() {
        Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        Credentials resolved = Objects.requireNonNull(provider.resolve(left), "the credentials provider gave null");
        used.addIfAbsent(resolved);
        return resolved;
    }

    Redactor redactor() {
        return Redactor.of(used);
    }
}
