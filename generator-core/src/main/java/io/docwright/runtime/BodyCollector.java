package io.docwright.runtime;

import java.net.ProtocolException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body up to a limit, then stops the exchange; one with contradictory framing is stopped before it begins. It gives itself, to be
 * emptied: an HTTP client holds on to what an exchange gave for as long as it keeps the connection, which must not be a body.
 */
final class BodyCollector implements HttpResponse.BodySubscriber<BodyCollector> {
    private static final int FIRST_SIZE = 8192;
    private static final byte[] NOTHING = {};

    private final HttpResponse.ResponseInfo info;
    private final int limit;
    private final @Nullable AwaitedExchange awaited;
    private final CompletableFuture<BodyCollector> result = new CompletableFuture<>();
    private byte[] bytes;
    private int size;
    private boolean truncated;
    private Flow.@Nullable Subscription subscription;

    /**
     * Collects a body.
     *
     * @param awaited to be told of the whole body beside the HTTP client, which hands it on to other threads
     */
    BodyCollector(HttpResponse.ResponseInfo info, long limit, @Nullable AwaitedExchange awaited) {
        this.info = info;
        this.awaited = awaited;
        this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 8);
        // what the server announces saves copies, but is only believed as far as the limit
        long announced = Framing.length(info.headers());
        this.bytes = new byte[(int) Math.min(announced < 0 ? FIRST_SIZE : announced, this.limit)];
    }

    @Override
    public CompletionStage<BodyCollector> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        String odd = Framing.problem(info.headers());
        if (odd == null) {
            subscription.request(Long.MAX_VALUE);
        } else {
            subscription.cancel();
            result.completeExceptionally(new ProtocolException(odd));
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (result.isDone()) {
                return;
            }
            int fits = Math.min(buffer.remaining(), limit - size);
            boolean over = fits < buffer.remaining();
            makeRoom(fits);
            buffer.get(bytes, size, fits);
            size += fits;
            if (over) {
                stop();
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes = NOTHING;
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        finish(false);
    }

    private void makeRoom(int more) {
        if (more > bytes.length - size) {
            long doubled = Math.max(FIRST_SIZE, Math.max(2L * bytes.length, (long) size + more));
            bytes = Arrays.copyOf(bytes, (int) Math.min(doubled, limit));
        }
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        finish(true);
    }

    private void finish(boolean cut) {
        truncated = cut;
        if (awaited == null) {
            result.complete(this);
        } else {
            awaited.forgetExchange();
            result.complete(this);
            awaited.take(this);
        }
    }

    /** Hands out what was collected, and forgets it. */
    TransportResponse take() {
        byte[] body = size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
        bytes = NOTHING;
        size = 0;
        return new TransportResponse(info.statusCode(), info.headers().map(), body, truncated);
    }
}
