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
 * drives it may wait in the caller's thread or in none; by one thread at a time.
 */
final class Call<I, O> {
    private static final byte[] EMPTY_OBJECT = {'{', '}'};
    private static final int MIN_VALUES = 100_000;
    private static final int BYTES_OF_VALUE = 80;

    private final Engine engine;
    private final Operation<I, O> operation;
    private final UsedCredentials used;
    private final PreparedRequest prepared;
    private final long start = System.nanoTime();
    private final long deadline;
    private long attemptEnd;
    private int attempts;
    private boolean perhapsProcessed;
    private boolean clockCorrected;

    /** Checks and writes the request. */
    Call(Engine engine, Operation<I, O> operation, I request) {
        this.engine = engine;
        this.operation = operation;
        this.used = new UsedCredentials(engine.settings().credentials());
        this.deadline = start + engine.settings().timeout().toNanos();
        this.attemptEnd = deadline;
        this.prepared = prepare(request);
    }

    /** Begins the next attempt: dated, signed and sent afresh. */
    CompletableFuture<TransportResponse> send() {
        if (engine.running().isClosed()) {
            throw ended("the client was closed", new CancellationException());
        }
        attempts++;
        TransportRequest request = request();
        try {
            for (Interceptor interceptor : engine.settings().interceptors()) {
                request = interceptor.onRequest(info(), request);
            }
            return Objects.requireNonNull(engine.transport().send(request), "the transport gave no future");
        } catch (RuntimeException e) {
            // interceptors and transports may be the user's code
            throw caller(e);
        }
    }

    /** How long the attempt may still take. */
    long attemptNanos() {
        return Math.max(0, attemptEnd - System.nanoTime());
    }

    /** Judges an answer; a transport that is the user's code may give null. */
    Step<O> answered(@Nullable TransportResponse response) {
        if (response == null) {
            return failed(new IOException("the transport gave no response"));
        }
        inform(interceptor -> interceptor.onResponse(info(), response));
        boolean success = response.status() >= 200 && response.status() <= 299;
        try {
            TransportResponse plain = Payload.plain(response, engine.settings().maxResponseBytes());
            return success ? read(plain) : again(failures().service(plain), plain);
        } catch (IOException e) {
            if (success) {
                throw engine.exception(failures().decode(response, describe(e)));
            }
            return again(failures().service(response), response);
        }
    }

    /** Judges an exchange that ended without an answer. */
    Step<O> failed(Throwable failure) {
        inform(interceptor -> interceptor.onFailure(info(), failure));
        if (failure instanceof CancellationException || engine.running().isClosed()) {
            throw ended("the exchange was cancelled", failure);
        }
        NetworkFailure network = NetworkFailure.of(failure);
        String where = network.connected() ? "" : "no connection to `" + authority() + "`: ";
        Failure found = failures().transport(where + network.message(), network.connected(), network.cause());
        if (!network.mayPass()) {
            throw engine.exception(found);
        }
        return again(found, Duration.ZERO);
    }

    /** Judges an attempt whose time is up; its exchange has been cancelled. */
    Step<O> timedOut() {
        TimeoutException timeout = new TimeoutException();
        inform(interceptor -> interceptor.onFailure(info(), timeout));
        boolean over = System.nanoTime() - deadline >= 0;
        Settings settings = engine.settings();
        Duration limit = over ? settings.timeout() : settings.attemptTimeout();
        String name = over ? "`timeout`" : "`attemptTimeout`";
        Failure failure = failures()
                .transport(
                        "the whole answer did not come within " + limit.toMillis() + " ms (" + name + ")",
                        true,
                        timeout);
        if (over) {
            throw engine.exception(failure);
        }
        return again(failure, Duration.ZERO);
    }

    /** Makes the exception of a call that someone ended. */
    ApiException ended(String how, Throwable cause) {
        String message = engine.running().isClosed() ? "the client was closed" : how;
        return engine.exception(failures().transport(message, attempts > 0, cause));
    }

    private PreparedRequest prepare(I request) {
        try {
            if (engine.running().isClosed()) {
                throw new IllegalArgumentException("the client is closed");
            }
            if (request == null) {
                throw new IllegalArgumentException("found no request; expected one, perhaps without parameters");
            }
            return operation.prepare(request, engine.settings().edition());
        } catch (RuntimeException e) {
            throw caller(e);
        }
    }

    private TransportRequest request() {
        Settings settings = engine.settings();
        try {
            Map<String, String> headers = new LinkedHashMap<>(prepared.headers());
            headers.put("accept", "application/json");
            headers.put("user-agent", "docwright " + settings.service().service());
            Attempt attempt = new Attempt(
                    prepared.operation(),
                    prepared.method(),
                    settings.uri(prepared),
                    prepared.query(),
                    headers,
                    prepared.body(),
                    engine.clock().now(),
                    settings.nonces().get());
            headers.putAll(settings.service().authenticator().headers(attempt, used));
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
            failure = in.saysFailure() || answer instanceof JsonValue value && ErrorBody.saysFailure(value);
        } catch (RuntimeException e) {
            return unreadable(response, e);
        }
        if (failure && operation.checksSuccessFlag()) {
            return again(failures().service(response), response);
        }
        engine.retries().succeeded();
        return new Step.Done<>(answer);
    }

    /** An answer that says it is a failure need not have the shape of a good one. */
    private Step<O> unreadable(TransportResponse response, RuntimeException e) {
        if (operation.checksSuccessFlag() && ErrorBody.read(response).saysFailure()) {
            return again(failures().service(response), response);
        }
        throw engine.exception(failures().decode(response, describe(e)));
    }

    /** Members with a documented place are not counted, so that real answers have one value in some hundred bytes. */
    private int maxValues() {
        return (int) Math.max(MIN_VALUES, engine.settings().maxResponseBytes() / BYTES_OF_VALUE);
    }

    private Step<O> again(Failure failure, TransportResponse response) {
        if (!clockCorrected
                && engine.retries().allows(attempts)
                && engine.clock().correct(failure, response)) {
            clockCorrected = true;
            return new Step.Again<>(0);
        }
        return again(failure, HttpTimes.retryAfter(response, engine.clock().now()));
    }

    private Step<O> again(Failure failure, Duration asked) {
        perhapsProcessed |= failure.requestMayHaveBeenProcessed();
        long pause = engine.retries()
                .pause(failure, operation.isRetrySafe() || prepared.repeatable(), asked, deadline - System.nanoTime());
        if (pause < 0) {
            throw engine.exception(failure);
        }
        return new Step.Again<>(pause);
    }

    private void inform(Consumer<Interceptor> hook) {
        try {
            engine.settings().interceptors().forEach(hook);
        } catch (RuntimeException e) {
            perhapsProcessed = true;
            throw caller(e);
        }
    }

    private AttemptInfo info() {
        return new AttemptInfo(operation.name(), attempts, System.nanoTime() - start);
    }

    private ApiException caller(RuntimeException e) {
        return engine.exception(failures().caller(describe(e), e));
    }

    private Failures failures() {
        return new Failures(operation.name(), used.redactor(), attempts, perhapsProcessed);
    }

    private String authority() {
        return engine.settings().endpoint().getRawAuthority();
    }

    private static String describe(Throwable e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
