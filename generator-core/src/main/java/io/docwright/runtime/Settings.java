package io.docwright.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one client was built with, checked. */
record Settings(
        ServiceInfo service,
        URI endpoint,
        @Nullable String edition,
        CredentialsProvider credentials,
        Duration timeout,
        Duration attemptTimeout,
        long maxResponseBytes,
        List<Interceptor> interceptors,
        Supplier<String> nonces,
        Map<String, String> headers,
        String userAgent) {
    private static final Duration MAX_TIMEOUT = Duration.ofDays(1);
    private static final int MAX_ATTEMPTS = 10;

    static Settings of(ClientBuilder<?, ?> builder) {
        attempts(builder.maxAttempts);
        if (builder.maxResponseBytes < 1 || builder.maxResponseBytes > 2_000_000_000) {
            throw new IllegalArgumentException(
                    "`maxResponseBytes`: found " + builder.maxResponseBytes + "; expected 1 to 2,000,000,000");
        }
        if (builder.transport != null && (builder.proxy != null || builder.tls != null)) {
            throw new IllegalArgumentException("found `proxy` or `sslContext` beside `httpClient` or `transport`;"
                    + " expected them in the HTTP client that is given");
        }
        return new Settings(
                builder.service,
                Endpoints.choose(builder.service.endpoints(), builder.endpoint, builder.region),
                builder.edition,
                builder.credentials,
                time("timeout", builder.timeout),
                time("attemptTimeout", builder.attemptTimeout),
                builder.maxResponseBytes,
                List.copyOf(builder.interceptors),
                builder.nonces,
                Map.of(),
                userAgent(builder));
    }

    /** The same but for what some calls have of their own. */
    Settings with(CallOptions options) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(options.headers);
        return new Settings(
                service,
                endpoint,
                edition,
                options.credentials == null ? credentials : options.credentials,
                options.timeout == null ? timeout : time("timeout", options.timeout),
                options.attemptTimeout == null ? attemptTimeout : time("attemptTimeout", options.attemptTimeout),
                maxResponseBytes,
                interceptors,
                nonces,
                all,
                userAgent);
    }

    private static String userAgent(ClientBuilder<?, ?> builder) {
        String own = builder.userAgent;
        String flaw = own == null ? null : own.isBlank() ? "found a blank text" : AddedHeaders.flaw(own);
        if (flaw != null) {
            throw new IllegalArgumentException("`userAgent`: " + flaw);
        }
        return "docwright " + builder.service.service() + (own == null ? "" : " " + own);
    }

    /** Gives a number of attempts that is within bounds. */
    static int attempts(int value) {
        if (value < 1 || value > MAX_ATTEMPTS) {
            throw new IllegalArgumentException("`maxAttempts`: found " + value + "; expected 1 to " + MAX_ATTEMPTS);
        }
        return value;
    }

    /** The address of a request. */
    URI uri(PreparedRequest request) {
        String prefix = endpoint.getRawPath() == null ? "" : endpoint.getRawPath();
        String path = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
        String separator = request.rawQuery().isEmpty() ? "" : "?";
        return URI.create(endpoint.getScheme() + "://" + endpoint.getRawAuthority() + path + request.path() + separator
                + request.rawQuery());
    }

    private static Duration time(String name, Duration value) {
        if (value.isNegative() || value.isZero() || value.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "`" + name + "`: found `" + value + "`; expected more than zero and at most one day");
        }
        return value;
    }
}
