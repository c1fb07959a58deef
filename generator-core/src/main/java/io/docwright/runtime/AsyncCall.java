package io.docwright.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call no thread waits for: the future its caller gets, and what moves it on. However the future is completed - by the
 * answer, by cancelling it, by its caller's own time-out - what is under way ends with it.
 */
final class AsyncCall<I, O> extends CompletableFuture<O> {
    private final Engine engine;
    private final Call<I, O> call;
    private volatile @Nullable CompletableFuture<?> underWay;

    private AsyncCall(Engine engine, Call<I, O> call) {
        this.engine = engine;
        this.call = call;
    }

    static <I, O> CompletableFuture<O> start(Engine engine, Operation<I, O> operation, I request) {
        AsyncCall<I, O> future = new AsyncCall<>(engine, new Call<>(engine, operation, request));
        CompletableFuture<?> end = timer(future.call.nanos());
        end.thenRunAsync(future::end, engine.workers());
        future.whenComplete((answer, failure) -> {
            end.cancel(false);
            future.stop();
        });
        // the caller's thread is let go before credentials are asked for, which may take time
        engine.workers().execute(() -> future.guarded(future::attempt));
        return future;
    }

    /** The call's time is up: what is under way is judged as cut short, what a user's code is doing is left to it. */
    private void end() {
        CompletableFuture<?> last = underWay;
        if (last == null || last.isDone()) {
            completeExceptionally(call.overdue());
        } else {
            last.cancel(true);
        }
    }

    private void stop() {
        CompletableFuture<?> last = underWay;
        if (last != null) {
            last.cancel(true);
        }
    }

    private void attempt() {
        CompletableFuture<TransportResponse> exchange = call.send(engine.transport());
        follow(exchange);
        CompletableFuture<?> timer = attemptTimer(exchange);
        exchange.whenComplete((response, failure) -> {
            if (timer != null) {
                timer.cancel(false);
            }
            if (isDone()) {
                call.abandoned(failure);
            }
            guarded(() -> next(judge(response, failure)));
        });
    }

    /** Ends an attempt in its time; where that is the call's, the end of the call ends it, since two threads would judge it in turn. */
    private @Nullable CompletableFuture<?> attemptTimer(CompletableFuture<?> exchange) {
        long attempt = call.attemptNanos();
        if (attempt >= call.nanos()) {
            return null;
        }
        CompletableFuture<?> timer = timer(attempt);
        timer.thenRunAsync(() -> exchange.cancel(true), engine.workers());
        return timer;
    }

    private Step<O> judge(@Nullable TransportResponse response, @Nullable Throwable failure) {
        if (failure == null) {
            return call.answered(response);
        }
        return call.attemptNanos() == 0 ? call.timedOut(failure) : call.failed(failure);
    }

    private void next(Step<O> step) {
        if (step instanceof Step.Done<O> done) {
            complete(done.answer());
        } else if (step instanceof Step.Again<O> again) {
            CompletableFuture<?> pause = timer(again.pauseNanos());
            // also when it is cancelled, since then the client was closed
            pause.whenCompleteAsync((result, failure) -> guarded(this::attempt), engine.workers());
            follow(pause);
        }
    }

    /** Remembers what is to be cancelled with this call, or with the client. */
    private void follow(CompletableFuture<?> next) {
        underWay = next;
        engine.running().add(next);
        next.whenComplete((result, failure) -> engine.running().remove(next));
        if (isDone()) {
            next.cancel(true);
        }
    }

    /** Whatever a step throws is how the call ends. */
    private void guarded(Runnable step) {
        if (isDone()) {
            return;
        }
        try {
            step.run();
        } catch (Throwable e) {
            completeExceptionally(e);
        }
    }

    /** Uses the one timer thread every JDK has; nothing may be run on it. */
    private static CompletableFuture<?> timer(long nanos) {
        return new CompletableFuture<Void>().completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
    }
}
