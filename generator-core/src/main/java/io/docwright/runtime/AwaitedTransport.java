package io.docwright.runtime;

import java.util.concurrent.CompletableFuture;

/** A transport that wakes one thread fewer for callers who do nothing but wait. */
interface AwaitedTransport extends Transport {

    /**
     * Sends as {@link #send} does, for a thread that waits: the future is completed by the thread that reads the answer, and
     * the connection stands still for as long as anything else that depends on it takes.
     */
    CompletableFuture<TransportResponse> sendAwaited(TransportRequest request);

    /** The way for waiting callers through any transport. */
    static Transport of(Transport transport) {
        return transport instanceof AwaitedTransport awaited ? awaited::sendAwaited : transport;
    }
}
