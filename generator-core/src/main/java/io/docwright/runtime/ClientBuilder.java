package io.docwright.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings every client has. Not safe for threads; the clients it builds are.
 *
 * @param <B> the builder itself
 * @param <C> the client it builds
 */
public abstract class ClientBuilder<B extends ClientBuilder<B, C>, C> {
    final ServiceInfo service;

    @Nullable
    String region;

    @Nullable
    URI endpoint;

    @Nullable
    String edition;

    CredentialsProvider credentials = CredentialsProvider.environment();
    Duration timeout = Duration.ofSeconds(60);
    long maxResponseBytes = 8L * 1024 * 1024;

    @Nullable
    Transport transport;

    Clock clock = Clock.systemUTC();
    Supplier<String> nonces = () -> UUID.randomUUID().toString();

    /**
     * Starts with the defaults.
     *
     * @param service what the client says about its service
     * @param stamp the runtime stamp the client was generated with
     * @throws IllegalStateException when the runtime that is loaded has another stamp
     */
    protected ClientBuilder(ServiceInfo service, String stamp) {
        RuntimeStamp.require(stamp, service.client());
        this.service = service;
    }

    /**
     * The region whose endpoint is used.
     *
     * @param region such as {@code cn-hangzhou}; not used when an endpoint is given
     * @return this
     */
    public final B region(String region) {
        this.region = Objects.requireNonNull(region, "region");
        return self();
    }

    /**
     * The address of the service.
     *
     * @param endpoint http or https, a host, perhaps a port and a path before all paths
     * @return this
     */
    public final B endpoint(URI endpoint) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        return self();
    }

    /**
     * Where credentials come from; the environment by default.
     *
     * @param credentials asked for every attempt
     * @return this
     */
    public final B credentials(CredentialsProvider credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        return self();
    }

    /**
     * How long a call may take over everything, from connecting to the last byte of the answer; 60 seconds by default.
     *
     * @param timeout more than zero, at most one day
     * @return this
     */
    public final B timeout(Duration timeout) {
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        return self();
    }

    /**
     * How long the body of an answer may be; 8 MB by default.
     *
     * @param maxResponseBytes bytes, 1 to 2,000,000,000
     * @return this
     */
    public final B maxResponseBytes(long maxResponseBytes) {
        this.maxResponseBytes = maxResponseBytes;
        return self();
    }

    /**
     * The HTTP client to send with, for a proxy or TLS settings of your own; by default one is shared by all clients.
     * It must not follow redirects: a redirected request would carry a signature made for another place.
     *
     * @param httpClient yours to close
     * @return this
     */
    public final B httpClient(HttpClient httpClient) {
        if (httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
            throw failure(new IllegalArgumentException(
                    "`httpClient` follows redirects; expected one built with `Redirect.NEVER`"));
        }
        return transport(new JdkTransport(httpClient));
    }

    /**
     * What carries the requests instead of the JDK's HTTP client.
     *
     * @param transport yours to close
     * @return this
     */
    public final B transport(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return self();
    }

    /**
     * The clock that dates requests; the system's by default.
     *
     * @param clock the clock
     * @return this
     */
    public final B clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return self();
    }

    /**
     * Builds the client.
     *
     * @return a client that is safe for threads
     * @throws ApiException of the kind caller, when a setting is missing or wrong
     */
    public final C build() {
        try {
            return create(new OperationRunner(this));
        } catch (IllegalArgumentException e) {
            throw failure(e);
        }
    }

    /**
     * Sets the edition of the service, for clients that have several.
     *
     * @param edition name of the edition
     * @return this
     */
    protected final B editionName(String edition) {
        this.edition = edition;
        return self();
    }

    /**
     * The builder itself.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Makes the client.
     *
     * @param runner runs its operations
     * @return the client
     */
    protected abstract C create(OperationRunner runner);

    private ApiException failure(IllegalArgumentException e) {
        Failures failures = new Failures("", Redactor.of(null));
        return service.exceptions().create(failures.caller(String.valueOf(e.getMessage()), e));
    }
}
