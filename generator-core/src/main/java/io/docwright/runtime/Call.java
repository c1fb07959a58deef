package io.docwright.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call: its attempts, its deadline, and what follows each attempt. It never waits and knows no threads, so that whoever
 * drives it may wait in the caller's thread or in none; by one thread at a time, but for {@link #overdue()}.
 */
final class Call<I, O> {
    private static final byte[] EMPTY_OBJECT = {'{', '}'};
    private static final int MIN_VALUES = 100_000;
    private static final int BYTES_OF_VALUE = 80;

    private final Engine engine;
    private final Operation<I, O> operation;
    private final I request;
    private final UsedCredentials used;
    private final long start = System.nanoTime();
    private final long deadline;
    private @Nullable PreparedRequest prepared;
    private long attemptEnd;
    private int onlookers;
    private boolean clockCorrected;
    private volatile int attempts;
    /** Whether an attempt was sent of which nobody has said yet what it means for {@link #perhapsProcessed}. */
    private volatile boolean sent;

    private volatile boolean perhapsProcessed;
    private volatile int lastStatus;

    /** Starts the time of the call, and does nothing yet. */
    Call(Engine engine, Operation<I, O> operation, I request) {
        this.engine = engine;
        this.operation = operation;
        this.request = request;
        this.deadline = start + engine.settings().timeout().toNanos();
        this.attemptEnd = deadline;
        this.used = new UsedCredentials(engine.settings().credentials(), deadline);
    }

    /** Begins the next attempt: checked and written the first time, dated, signed and sent afresh each time. */
    CompletableFuture<TransportResponse> send(Transport transport) {
        PreparedRequest ready = prepared == null ? prepare() : prepared;
        prepared = ready;
        if (engine.running().isClosed()) {
            throw ended("the client was closed", new CancellationException());
        }
        TransportRequest next = announced(request(ready));
        requireTime();
        // said before the last look at the clock: whoever finds the call overdue after it has to know
        sent = true;
        requireTime();
        attempts = attempts + 1;
        try {
            return Objects.requireNonNull(transport.send(next), "the transport gave no future");
        } catch (RuntimeException e) {
            endAttempt(e);
            // transports may be the user's code
            throw caller(e);
        }
    }

    /** How long the attempt may still take. */
    long attemptNanos() {
        return Math.max(0, attemptEnd - System.nanoTime());
    }

    /** How long the call may still take. */
    long nanos() {
        return Math.max(0, deadline - System.nanoTime());
    }

    /** Judges an answer; a transport that is the user's code may give null. */
    Step<O> answered(@Nullable TransportResponse response) {
        if (response == null) {
            return failed(new IOException("the transport gave no response"));
        }
        endAttempt(interceptor -> interceptor.onResponse(info(attempts), response));
        boolean success = response.status() >= 200 && response.status() <= 299;
        try {
            TransportResponse plain = Payload.plain(response, engine.settings().maxResponseBytes());
            return success ? read(plain) : again(failures().service(plain), plain);
        } catch (IOException e) {
            if (success) {
                throw engine.exception(failures().decode(response, Causes.text(e)));
            }
            return again(failures().service(response), response);
        }
    }

    /** Judges an exchange that ended without an answer. */
    Step<O> failed(Throwable failure) {
        if (failure instanceof CancellationException || engine.running().isClosed()) {
            throw ended("the exchange was cancelled", failure);
        }
        endAttempt(failure);
        NetworkFailure network = NetworkFailure.of(failure);
        Failure found = failures()
                .transport(where(network.connected()) + network.message(), network.connected(), network.cause());
        if (!network.mayPass()) {
            throw engine.exception(found);
        }
        return again(found, Duration.ZERO);
    }

    /**
     * Judges an attempt whose time is up; its exchange has been cancelled.
     *
     * @param how what it ended with
     */
    Step<O> timedOut(Throwable how) {
        TimeoutException timeout = new TimeoutException();
        endAttempt(timeout);
        boolean over = nanos() == 0;
        Failure failure = late(over, NetworkFailure.of(how).connected(), timeout);
        if (over) {
            throw engine.exception(failure);
        }
        return again(failure, Duration.ZERO);
    }

    /** Makes the exception of a call whose time is up; for any thread, whatever another one may still be doing. */
    ApiException overdue() {
        return engine.exception(late(true, sent, new TimeoutException()));
    }

    /** Notes the end of an exchange whose call has ended before it. */
    void abandoned(@Nullable Throwable failure) {
        endAttempt(failure == null ? new CancellationException() : failure);
    }

    /** Makes the exception of a call that someone ended. */
    ApiException ended(String how, Throwable cause) {
        endAttempt(cause);
        String message = engine.running().isClosed() ? "the client was closed" : how;
        return engine.exception(failures().transport(message, sent, cause));
    }

    private Failure late(boolean over, boolean processing, TimeoutException timeout) {
        Settings settings = engine.settings();
        Duration limit = over ? settings.timeout() : settings.attemptTimeout();
        String name = over ? "`timeout`" : "`attemptTimeout`";
        return failures()
                .transport(
                        where(processing || !sent) + "the whole answer did not come within " + limit.toMillis()
                                + " ms (" + name + ")",
                        processing,
                        timeout);
    }

    private TransportRequest announced(TransportRequest request) {
        TransportRequest next = request;
        try {
            for (Interceptor interceptor : engine.settings().interceptors()) {
                next = interceptor.onRequest(info(attempts + 1), next);
                onlookers++;
            }
            return next;
        } catch (RuntimeException e) {
            endAttempt(e);
            throw caller(e);
        }
    }

    /** Credentials and hooks take time too; what is sent after it is up may have an effect nobody hears of. */
    private void requireTime() {
        if (attemptNanos() == 0) {
            sent = false;
            TimeoutException timeout = new TimeoutException();
            endAttempt(timeout);
            throw engine.exception(late(nanos() == 0, false, timeout));
        }
    }

    private PreparedRequest prepare() {
        try {
            if (engine.running().isClosed()) {
                throw new IllegalArgumentException("the client is closed");
            }
            if (request == null) {
                throw new IllegalArgumentException("found no request; expected one, perhaps without parameters");
            }
            return operation.prepare(
                    request, engine.settings().edition(), engine.settings().headers());
        } catch (RuntimeException e) {
            throw caller(e);
        }
    }

    private TransportRequest request(PreparedRequest ready) {
        Settings settings = engine.settings();
        try {
            Map<String, String> headers = new LinkedHashMap<>(ready.headers());
            headers.putIfAbsent("accept", "application/json");
            headers.putIfAbsent("user-agent", settings.userAgent());
            Attempt attempt = new Attempt(
                    ready.operation(),
                    ready.method(),
                    settings.uri(ready),
                    ready.query(),
                    headers,
                    ready.body(),
                    engine.clock().now(),
                    settings.nonces().get());
            Map<String, String> proof = settings.service().authenticator().headers(attempt, used);
            AddedHeaders.requireNone(settings.headers(), proof);
            headers.putAll(proof);
            long now = System.nanoTime();
            attemptEnd =
                    now + Math.min(deadline - now, settings.attemptTimeout().toNanos());
            return new TransportRequest(
                    attempt.method(),
                    attempt.uri(),
                    headers,
                    attempt.body(),
                    settings.maxResponseBytes(),
                    Duration.ofNanos(attemptEnd - now));
        } catch (RuntimeException e) {
            // credentials providers are the user's code and may throw anything
            throw caller(e);
        }
    }

    private Step<O> read(TransportResponse response) {
        if (response.truncated()) {
            long limit = engine.settings().maxResponseBytes();
            throw engine.exception(failures().decode(response, "the body is longer than " + limit + " bytes"));
        }
        boolean noContent = response.body().length == 0
                && (operation.mayAnswerNothing() || response.status() == 204 || response.status() == 205);
        O answer;
        boolean failure;
        try {
            JsonReader in = new JsonReader(noContent ? EMPTY_OBJECT : response.body(), maxValues());
            answer = in.document(operation.reader());
            failure = in.saysFailure();
        } catch (RuntimeException e) {
            return unreadable(response, e);
        }
        if (failure && operation.checksSuccessFlag()) {
            return again(failures().service(response), response);
        }
        engine.retries().succeeded();
        return new Step.Done<>(operation.received(answer, response));
    }

    /** An answer that says it is a failure need not have the shape of a good one. */
    private Step<O> unreadable(TransportResponse response, RuntimeException e) {
        if (operation.checksSuccessFlag() && ErrorBody.saysFailure(response.body())) {
            return again(failures().service(response), response);
        }
        throw engine.exception(failures().decode(response, Causes.text(e)));
    }

    /** Members with a documented place are not counted, so that real answers have one value in some hundred bytes. */
    private int maxValues() {
        return (int) Math.max(MIN_VALUES, engine.settings().maxResponseBytes() / BYTES_OF_VALUE);
    }

    private Step<O> again(Failure failure, TransportResponse response) {
        perhapsProcessed |= failure.requestMayHaveBeenProcessed();
        if (!clockCorrected
                && engine.retries().allows(attempts)
                && engine.clock().correct(failure, response)) {
            clockCorrected = true;
            sent = false;
            return new Step.Again<>(0);
        }
        return again(failure, HttpTimes.retryAfter(response, engine.clock().now()));
    }

    private Step<O> again(Failure failure, Duration asked) {
        perhapsProcessed |= failure.requestMayHaveBeenProcessed();
        boolean safe = operation.isRetrySafe() || prepared != null && prepared.repeatable();
        long pause = engine.retries().pause(failure, safe, asked, nanos());
        if (pause < 0) {
            throw engine.exception(failure);
        }
        lastStatus = failure.status() == 0 ? lastStatus : failure.status();
        sent = false;
        return new Step.Again<>(pause);
    }

    /** Tells of an attempt that ended without an answer, if there is one. */
    private void endAttempt(Throwable failure) {
        int number = sent ? attempts : attempts + 1;
        endAttempt(interceptor -> interceptor.onFailure(info(number), failure));
    }

    /** Every attempt ends here: whoever saw it begin hears of its end, once, whatever the hooks of others throw. */
    private void endAttempt(Consumer<Interceptor> hook) {
        int seen = onlookers;
        onlookers = 0;
        RuntimeException first = null;
        for (Interceptor interceptor : engine.settings().interceptors().subList(0, seen)) {
            try {
                hook.accept(interceptor);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else if (first != e) {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            perhapsProcessed |= sent;
            throw caller(first);
        }
    }

    private AttemptInfo info(int number) {
        return new AttemptInfo(operation.name(), number, System.nanoTime() - start);
    }

    private ApiException caller(RuntimeException e) {
        return engine.exception(failures().caller(Causes.text(e), e));
    }

    private Failures failures() {
        return new Failures(operation.name(), used.redactor(), attempts, perhapsProcessed, lastStatus);
    }

    private String where(boolean connected) {
        return connected
                ? ""
                : "no connection to `" + engine.settings().endpoint().getRawAuthority() + "`: ";
    }
}
