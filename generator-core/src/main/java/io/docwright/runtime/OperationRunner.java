package io.docwright.runtime;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Runs the operations of one client, waiting or not. Safe for threads. */
public final class OperationRunner implements AutoCloseable {
    private final Engine engine;
    private final boolean ownsTransport;
    private final boolean isView;

    OperationRunner(ClientBuilder<?, ?> builder) {
        Settings settings = Settings.of(builder);
        ownsTransport = builder.transport == null;
        isView = false;
        engine = new Engine(
                settings,
                builder.transport == null ? new OwnTransport(builder.proxy, builder.tls) : builder.transport,
                new RetryPolicy(builder.maxAttempts),
                new ServerClock(builder.clock),
                new Running(),
                Workers.named("docwright-async"));
    }

    private OperationRunner(Engine engine) {
        this.engine = engine;
        this.ownsTransport = false;
        this.isView = true;
    }

    /**
     * A view of this client whose calls have options of their own. It shares everything else and ends with the client.
     *
     * @param options sets the options
     * @return the view, whose closing does nothing
     * @throws ApiException of the kind caller, when an option is wrong
     */
    public OperationRunner with(Consumer<CallOptions> options) {
        try {
            CallOptions chosen = new CallOptions();
            options.accept(chosen);
            return new OperationRunner(engine.with(chosen));
        } catch (IllegalArgumentException e) {
            throw engine.settings().service().refused(e);
        }
    }

    /**
     * Runs one operation and waits for its answer, in the calling thread and no other but those of the transport.
     *
     * @param <I> type of the request
     * @param <O> type of the response
     * @param operation which operation
     * @param request its parameters
     * @return the response
     * @throws ApiException of the client's own family, when the call fails in any way
     */
    public <I, O> O call(Operation<I, O> operation, I request) {
        Call<I, O> call = new Call<>(engine, operation, request);
        while (true) {
            Step<O> step = attempt(call);
            if (step instanceof Step.Done<O> done) {
                return done.answer();
            }
            if (step instanceof Step.Again<O> again) {
                pause(call, again.pauseNanos());
            }
        }
    }

    /**
     * Runs one operation without waiting for its answer.
     *
     * @param <I> type of the request
     * @param <O> type of the response
     * @param operation which operation
     * @param request its parameters
     * @return completes with the response, or fails with an {@link ApiException} of the client's own family; cancelling it
     *     ends the call
     */
    public <I, O> CompletableFuture<O> callAsync(Operation<I, O> operation, I request) {
        return AsyncCall.start(engine, operation, request);
    }

    /**
     * Does nothing where this is a view of a client. Else ends all calls under way and refuses further ones. Threads and connections of the client's own are given up; a
     * transport or HTTP client that was given stays open.
     */
    @Override
    public void close() {
        if (isView) {
            return;
        }
        engine.running().close();
        // what ends now may still need one; those that are idle end at once
        engine.workers().setKeepAliveTime(0, TimeUnit.SECONDS);
        if (ownsTransport) {
            engine.transport().close();
        }
    }

    private <O> Step<O> attempt(Call<?, O> call) {
        CompletableFuture<TransportResponse> exchange = call.send(AwaitedTransport.of(engine.transport()));
        engine.running().add(exchange);
        try {
            return call.answered(exchange.get(call.attemptNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return cutShort(call, exchange, e);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            throw interrupted(call, e);
        } catch (CancellationException | ExecutionException e) {
            return call.failed(e);
        } finally {
            engine.running().remove(exchange);
        }
    }

    /** What is under way can end with an answer even so. */
    private static <O> Step<O> cutShort(
            Call<?, O> call, CompletableFuture<TransportResponse> exchange, TimeoutException e) {
        if (exchange.isDone() && !exchange.isCompletedExceptionally()) {
            return call.answered(exchange.join());
        }
        Throwable how = exchange.isDone()
                ? exchange.<Throwable>handle((response, failure) -> failure).join()
                : e;
        return call.timedOut(how);
    }

    private void pause(Call<?, ?> call, long nanos) {
        try {
            engine.running().sleep(nanos);
        } catch (InterruptedException e) {
            throw interrupted(call, e);
        }
    }

    private static ApiException interrupted(Call<?, ?> call, InterruptedException e) {
        Thread.currentThread().interrupt();
        return call.ended("the calling thread was interrupted", e);
    }
}
