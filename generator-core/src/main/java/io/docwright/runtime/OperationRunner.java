package io.docwright.runtime;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Runs the operations of one client: prepare, authenticate, send, judge, read. Safe for threads. */
public final class OperationRunner implements AutoCloseable {
    private static final Duration MAX_TIMEOUT = Duration.ofDays(1);

    private final ServiceInfo service;
    private final URI endpoint;
    private final @Nullable String edition;
    private final CredentialsProvider credentials;
    private final Duration timeout;
    private final long maxResponseBytes;
    private final Transport transport;
    private final Clock clock;
    private final Supplier<String> nonces;
    private volatile boolean closed;

    OperationRunner(ClientBuilder<?, ?> builder) {
        this.service = builder.service;
        this.endpoint = Endpoints.choose(service.endpoints(), builder.endpoint, builder.region);
        this.edition = builder.edition;
        this.credentials = builder.credentials;
        this.timeout = builder.timeout;
        this.maxResponseBytes = builder.maxResponseBytes;
        this.transport = builder.transport == null ? JdkTransport.shared() : builder.transport;
        this.clock = builder.clock;
        this.nonces = builder.nonces;
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "`timeout`: found `" + timeout + "`; expected more than zero and at most one day");
        }
        if (maxResponseBytes < 1 || maxResponseBytes > 2_000_000_000) {
            throw new IllegalArgumentException(
                    "`maxResponseBytes`: found " + maxResponseBytes + "; expected 1 to 2,000,000,000");
        }
    }

    /**
     * Runs one operation and waits for its answer.
     *
     * @param <I> type of the request
     * @param <O> type of the response
     * @param operation which operation
     * @param request its parameters
     * @return the response
     * @throws ApiException of the client's own family, when the call fails in any way
     */
    public <I, O> O call(Operation<I, O> operation, I request) {
        long deadline = System.nanoTime() + timeout.toNanos();
        UsedCredentials used = new UsedCredentials(credentials);
        PreparedRequest prepared = prepare(operation, request, used);
        TransportRequest outgoing = attempt(prepared, used);
        Failures failures = new Failures(operation.name(), used.redactor());
        TransportResponse response = await(outgoing, deadline, failures);
        return read(operation, response, failures);
    }

    /** Refuses further calls. Transports and HTTP clients that were given stay open, and so does the shared one. */
    @Override
    public void close() {
        closed = true;
    }

    private <I> PreparedRequest prepare(Operation<I, ?> operation, I request, UsedCredentials used) {
        try {
            if (closed) {
                throw new IllegalArgumentException("the client is closed");
            }
            if (request == null) {
                throw new IllegalArgumentException("found no request; expected one, perhaps without parameters");
            }
            return operation.prepare(request, edition);
        } catch (IllegalArgumentException e) {
            throw caller(operation.name(), e, used);
        }
    }

    /** Dates and authenticates; to be done afresh for every attempt. */
    private TransportRequest attempt(PreparedRequest request, UsedCredentials used) {
        try {
            URI uri = uri(request);
            Map<String, String> headers = new LinkedHashMap<>(request.headers());
            headers.put("accept", "application/json");
            headers.put("user-agent", "docwright " + service.service());
            Attempt attempt = new Attempt(
                    request.operation(),
                    request.method(),
                    uri,
                    request.query(),
                    headers,
                    request.body(),
                    clock.instant(),
                    nonces.get());
            headers.putAll(service.authenticator().headers(attempt, used));
            return new TransportRequest(request.method(), uri, headers, request.body(), maxResponseBytes);
        } catch (RuntimeException e) {
            // credentials providers are the user's code and may throw anything
            throw caller(request.operation(), e, used);
        }
    }

    private URI uri(PreparedRequest request) {
        String base = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        String prefix = endpoint.getRawPath() == null ? "" : endpoint.getRawPath();
        String path = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
        String query = request.rawQuery().isEmpty() ? "" : "?" + request.rawQuery();
        return URI.create(base + path + request.path() + query);
    }

    private TransportResponse await(TransportRequest request, long deadline, Failures failures) {
        CompletableFuture<TransportResponse> exchange = send(request, failures);
        try {
            return exchange.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            String message = "the whole answer did not come within " + timeout.toMillis() + " ms";
            throw create(failures.transport(message, true, e));
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw create(failures.transport("the calling thread was interrupted", true, e));
        } catch (CancellationException e) {
            throw create(failures.transport("the exchange was cancelled", true, e));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            boolean unreachable = neverConnected(cause);
            String where = unreachable ? "no connection to `" + request.uri().getRawAuthority() + "`: " : "";
            throw create(failures.transport(where + describe(cause), !unreachable, cause));
        }
    }

    private CompletableFuture<TransportResponse> send(TransportRequest request, Failures failures) {
        try {
            return transport.send(request);
        } catch (RuntimeException e) {
            // a transport may be the user's code
            throw create(failures.transport(describe(e), true, e));
        }
    }

    private <O> O read(Operation<?, O> operation, TransportResponse response, Failures failures) {
        if (response.status() < 200 || response.status() > 299) {
            throw create(failures.service(response));
        }
        if (response.truncated()) {
            throw create(failures.decode(response, "the body is longer than " + maxResponseBytes + " bytes"));
        }
        String encoding = response.header("content-encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw create(
                    failures.decode(response, "the body is encoded as `" + encoding + "`, which was not asked for"));
        }
        try {
            boolean noContent = response.body().length == 0
                    && (operation.mayAnswerNothing() || response.status() == 204 || response.status() == 205);
            JsonReader in = new JsonReader(noContent ? new byte[] {'{', '}'} : response.body());
            O result = in.document(operation.reader());
            if (in.saysFailure() && operation.checksSuccessFlag()) {
                throw create(failures.service(response));
            }
            return result;
        } catch (JsonException e) {
            if (operation.checksSuccessFlag() && ErrorBody.read(response).saysFailure()) {
                throw create(failures.service(response));
            }
            throw create(failures.decode(response, String.valueOf(e.getMessage())));
        }
    }

    private ApiException caller(String operation, RuntimeException e, UsedCredentials used) {
        return create(new Failures(operation, used.redactor()).caller(describe(e), e));
    }

    private ApiException create(Failure failure) {
        return service.exceptions().create(failure);
    }

    private static String describe(Throwable e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static boolean neverConnected(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof ConnectException
                    || t instanceof HttpConnectTimeoutException
                    || t instanceof UnknownHostException
                    || t instanceof UnresolvedAddressException
                    || t instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }
}
