package io.docwright.runtime;

import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;

/** Carries requests to the service and responses back, once each: no retry, no redirect, no cookie. */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and reads the whole response, up to its limit.
     *
     * @param request what to send
     * @return completes with the response, or fails with an {@link java.io.IOException}; cancelling it ends the exchange
     *     and frees the connection
     */
    CompletableFuture<TransportResponse> send(TransportRequest request);

    /**
     * A new transport over an HTTP client of the JDK, as clients have one that are given no other; to be wrapped by whoever
     * wants to see or change what is sent.
     *
     * @return the transport, to be closed
     */
    static Transport jdk() {
        return new OwnTransport(null, null);
    }

    /**
     * A transport over an HTTP client of yours.
     *
     * @param client must not follow redirects nor keep cookies
     * @return the transport; closing it leaves the HTTP client open
     * @throws IllegalArgumentException when the HTTP client follows redirects or keeps cookies
     */
    static Transport jdk(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "`httpClient` follows redirects; expected one built with `Redirect.NEVER`");
        }
        if (client.cookieHandler().isPresent()) {
            throw new IllegalArgumentException(
                    "`httpClient` keeps cookies; expected one without a `cookieHandler`, since a cookie is in no signature");
        }
        return new JdkTransport(client);
    }

    /** Frees what the transport holds; by default there is nothing to free. */
    @Override
    default void close() {}
}
