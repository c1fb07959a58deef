package io.docwright.runtime;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of the JDK for a thread that waits. The JDK's own future is completed in the common pool, which costs waking
 * one of its threads; here the thread that collects the body wakes the waiting one. The connection is free by then.
 */
final class AwaitedExchange extends CompletableFuture<TransportResponse> {
    static final int NO_CONTENT = 204;

    private volatile @Nullable CompletableFuture<HttpResponse<BodyCollector>> exchange;
    private volatile @Nullable Progress progress;

    /** Takes over what only the JDK's future tells: failures, and answers that cannot have a body. */
    void follow(Progress progress, CompletableFuture<HttpResponse<BodyCollector>> exchange) {
        this.progress = progress;
        this.exchange = exchange;
        exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                progress.fail(this, failure);
            } else if (response != null && response.statusCode() == NO_CONTENT) {
                Progress.deliver(this, response);
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

    /** Cancels the exchange itself: a dependent future would leave it running. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        Progress begun = progress;
        return begun != null && begun.cancel(this, exchange) || super.cancel(mayInterruptIfRunning);
    }
}
