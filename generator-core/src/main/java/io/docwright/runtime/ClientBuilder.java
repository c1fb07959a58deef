package io.docwright.runtime;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
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
    Duration attemptTimeout = Duration.ofSeconds(20);
    int maxAttempts = 3;
    long maxResponseBytes = 8L * 1024 * 1024;

    @Nullable
    Transport transport;

    @Nullable
    String userAgent;

    @Nullable
    ProxySelector proxy;

    @Nullable
    SSLContext tls;

    final List<Interceptor> interceptors = new ArrayList<>();

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
     * How long a call may take over everything, from connecting to the last byte of the answer, all attempts and the pauses
     * between them; 60 seconds by default.
     *
     * @param timeout more than zero, at most one day
     * @return this
     */
    public final B timeout(Duration timeout) {
        this.timeout = Objects.requireNonNull(timeout, "timeout");
        return self();
    }

    /**
     * How long one attempt may take, from connecting to the last byte of the answer; 20 seconds by default.
     *
     * @param attemptTimeout more than zero, at most one day; what is left of {@link #timeout(Duration)} bounds it too
     * @return this
     */
    public final B attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = Objects.requireNonNull(attemptTimeout, "attemptTimeout");
        return self();
    }

    /**
     * How often a call is attempted where that is safe; 3 times by default.
     *
     * @param maxAttempts 1 to 10; 1 never sends anything again
     * @return this
     */
    public final B maxAttempts(int maxAttempts) {
        this.maxAttempts = maxAttempts;
        return self();
    }

    /**
     * How long the body of an answer may be, before and after it is unpacked; 8 MB by default.
     *
     * @param maxResponseBytes bytes, 1 to 2,000,000,000
     * @return this
     */
    public final B maxResponseBytes(long maxResponseBytes) {
        this.maxResponseBytes = maxResponseBytes;
        return self();
    }

    /**
     * What the client says of your application in the header {@code User-Agent}, behind what it says of itself.
     *
     * @param userAgent such as {@code app/1.2}; visible ASCII and inner blanks
     * @return this
     */
    public final B userAgent(String userAgent) {
        this.userAgent = Objects.requireNonNull(userAgent, "userAgent");
        return self();
    }

    /**
     * The proxies of the client's own HTTP client; the system's by default.
     *
     * @param proxy chooses a proxy, such as {@code ProxySelector.of(address)}
     * @return this
     */
    public final B proxy(ProxySelector proxy) {
        this.proxy = Objects.requireNonNull(proxy, "proxy");
        return self();
    }

    /**
     * The keys and the trusted certificates of the client's own HTTP client; the system's by default.
     *
     * @param sslContext initialized
     * @return this
     */
    public final B sslContext(SSLContext sslContext) {
        this.tls = Objects.requireNonNull(sslContext, "sslContext");
        return self();
    }

    /**
     * Adds a hook that sees every attempt; several are called in the order in which they are added.
     *
     * @param interceptor safe for threads
     * @return this
     */
    public final B interceptor(Interceptor interceptor) {
        this.interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
        return self();
    }

    /**
     * The HTTP client to send with; by default every client has one of its own. It must not follow redirects: a redirected
     * request would carry a signature made for another place. Nor may it keep cookies, since a service would know calls by them.
     *
     * @param httpClient yours to close
     * @return this
     */
    public final B httpClient(HttpClient httpClient) {
        try {
            return transport(Transport.jdk(httpClient));
        } catch (IllegalArgumentException e) {
            throw service.refused(e);
        }
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
            throw service.refused(e);
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
}
