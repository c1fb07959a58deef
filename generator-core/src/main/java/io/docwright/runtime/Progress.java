package io.docwright.runtime;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How far an exchange of the JDK's client has come: whether its request was sent, and whether an answer has begun. The HTTP client
 * holds on to it with a connection, so that it must not hold what came.
 */
final class Progress {
    private final SingleTry body;
    private final long limit;
    private final boolean repeats;
    private volatile @Nullable AwaitedExchange awaited;
    private volatile @Nullable BodyCollector answer;

    /**
     * Begins.
     *
     * @param awaited to be told of the whole body beside the HTTP client
     */
    Progress(TransportRequest request, @Nullable AwaitedExchange awaited) {
        this.body = new SingleTry(request.body());
        this.limit = request.maxResponseBytes();
        this.repeats = request.method().equals("GET") || request.method().equals("HEAD");
        this.awaited = awaited;
    }

    SingleTry body() {
        return body;
    }

    /** Gives what collects the body of an answer. */
    BodyCollector begin(HttpResponse.ResponseInfo info) {
        AwaitedExchange waiting = awaited;
        awaited = null;
        // an answer that cannot have a body is told to its collector before the connection is free: the JDK's future is
        // right then
        boolean content = info.statusCode() != AwaitedExchange.NO_CONTENT;
        BodyCollector collector = new BodyCollector(info, limit, content ? waiting : null);
        answer = collector;
        return collector;
    }

    /** Ends what an exchange gives by its failure; an error whose body has not ended is the answer, since its status is known. */
    void fail(CompletableFuture<TransportResponse> given, Throwable failure) {
        deliverError(given);
        given.completeExceptionally(NetworkFailure.seen(failure, body.forbid(), repeats));
    }

    /** Cancels an exchange, and ends what it gives likewise. */
    boolean cancel(CompletableFuture<TransportResponse> given, @Nullable CompletableFuture<?> exchange) {
        deliverError(given);
        boolean unsent = body.forbid();
        if (exchange != null) {
            exchange.cancel(true);
        }
        return unsent && given.completeExceptionally(new NeverSent());
    }

    private void deliverError(CompletableFuture<TransportResponse> given) {
        BodyCollector begun = answer;
        if (begun != null && begun.cutShort()) {
            deliver(given, begun);
        }
    }

    /** Hands over what came; whatever happens then, such as no memory for a copy, whoever waits must hear of it. */
    static void deliver(CompletableFuture<TransportResponse> given, HttpResponse<BodyCollector> response) {
        try {
            deliver(given, response.body());
        } catch (Throwable e) {
            given.completeExceptionally(e);
        }
    }

    /** Hands over what was collected, likewise. */
    static void deliver(CompletableFuture<TransportResponse> given, BodyCollector body) {
        try {
            TransportResponse whole = body.take();
            if (whole != null) {
                given.complete(whole);
            }
        } catch (Throwable e) {
            given.completeExceptionally(e);
        }
    }
}
