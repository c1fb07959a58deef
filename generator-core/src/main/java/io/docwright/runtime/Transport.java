package io.docwright.runtime;

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
     * The JDK's HTTP client that all clients share which are given no other; to be wrapped by whoever wants to see what is
     * sent.
     *
     * @return the transport; closing it changes nothing
     */
    static Transport jdk() {
        return JdkTransport.shared();
    }

    /** Frees what the transport holds; by default there is nothing to free. */
    @Override
    default void close() {}
}
