package io.docwright.runtime;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of the JDK for a thread that waits. The JDK's own future is completed in the common pool, which costs waking
 * one of its threads; here the thread that collects the body wakes the waiting one. The connection is free by then.
 */
final class AwaitedExchange extends CompletableFuture<TransportResponse> {
    private static final int NO_CONTENT = 204;

    private volatile @Nullable CompletableFuture<HttpResponse<BodyCollector>> exchange;

    /** Gives what collects the body of an answer. */
    BodyCollector collector(HttpResponse.ResponseInfo info, long limit) {
        // an answer that cannot have a body is told to its collector before the connection is free: the JDK's future is
        // right then
        return new BodyCollector(info, limit, info.statusCode() == NO_CONTENT ? null : this);
    }

    /** Takes over what only the JDK's future tells: failures, and answers that cannot have a body. */
    void follow(CompletableFuture<HttpResponse<BodyCollector>> exchange) {
        this.exchange = exchange;
        exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                completeExceptionally(failure);
            } else if (response != null && response.statusCode() == NO_CONTENT) {
                take(response.body());
            }
        });
    }

    /** To be called with the whole body, before the JDK is told. */
    void forgetExchange() {
        CompletableFuture<?> last = exchange;
        if (last != null) {
            // nobody waits for it any more, and what is complete need not be completed in the common pool
            last.complete(null);
        }
    }

    /** Takes the answer; whatever happens then, such as no memory for a copy, whoever waits must hear of it. */
    void take(BodyCollector body) {
        try {
            complete(body.take());
        } catch (Throwable e) {
            completeExceptionally(e);
        }
    }

    /** Cancels the exchange itself: a dependent future would leave it running. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        CompletableFuture<?> last = exchange;
        if (last != null) {
            last.cancel(true);
        }
        return super.cancel(mayInterruptIfRunning);
    }
}
