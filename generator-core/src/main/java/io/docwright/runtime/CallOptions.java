package io.docwright.runtime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What some calls of a client have of their own; what is not set is as the client has it. Not safe for threads. */
public final class CallOptions {
    @Nullable
    Duration timeout;

    @Nullable
    Duration attemptTimeout;

    @Nullable
    Integer maxAttempts;

    @Nullable
    CredentialsProvider credentials;

    final Map<String, String> headers = new LinkedHashMap<>();

    CallOptions() {}

    /**
     * How long a call may take over everything, from connecting to the last byte of the answer, all attempts and the pauses
     * between them.
     *
     * @param timeout more than zero, at most one day
     * @return this
     */
    public CallOptions timeout(Duration timeout) {
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * How long one attempt may take, from connecting to the last byte of the answer.
     *
     * @param attemptTimeout more than zero, at most one day
     * @return this
     */
    public CallOptions attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = Objects.requireNonNull(attemptTimeout, "attemptTimeout");
        return this;
    }

    /**
     * How often a request is sent at most.
     *
     * @param maxAttempts 1 to 10
     * @return this
     */
    public CallOptions maxAttempts(int maxAttempts) {
        this.maxAttempts = maxAttempts;
        return this;
    }

    /**
     * Where credentials come from.
     *
     * @param credentials asked for every attempt
     * @return this
     */
    public CallOptions credentials(CredentialsProvider credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        return this;
    }

    /**
     * Adds a header to every request, or replaces one that was added under this name.
     *
     * @param name in any case; none that HTTP or the client uses to carry a message or to prove who sends it, and no
     *     documented parameter
     * @param value visible ASCII and inner blanks
     * @return this
     */
    public CallOptions header(String name, String value) {
        headers.put(AddedHeaders.name(name), AddedHeaders.value(name, Objects.requireNonNull(value, "value")));
        return this;
    }
}
