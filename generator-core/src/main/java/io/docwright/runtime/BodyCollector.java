package io.docwright.runtime;

import java.net.ProtocolException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.ReentrantLock;
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
    private final CompletableFuture<BodyCollector> result = new CompletableFuture<>();
    /** An exchange is cut short by another thread than the one that brings its body. */
    private final ReentrantLock lock = new ReentrantLock();

    private volatile @Nullable AwaitedExchange awaited;
    private byte[] bytes;
    private int size;
    private boolean taken;
    private volatile boolean truncated;
    private volatile Flow.@Nullable Subscription subscription;

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
        boolean over = false;
        lock.lock();
        try {
            for (ByteBuffer buffer : buffers) {
                over |= !result.isDone() && add(buffer);
            }
        } finally {
            lock.unlock();
        }
        if (over) {
            stop();
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!cutShort()) {
            bytes = NOTHING;
            result.completeExceptionally(failure);
        }
    }

    /**
     * Takes what came of an error for the whole: its status says more than that its body broke off. False when the answer is no
     * error, of which a part is worth nothing.
     */
    boolean cutShort() {
        boolean error = info.statusCode() < 200 || info.statusCode() > 299;
        if (error) {
            stop();
        }
        return error;
    }

    @Override
    public void onComplete() {
        finish(false);
    }

    /** Keeps what fits; true when there was more. */
    private boolean add(ByteBuffer buffer) {
        int fits = Math.min(buffer.remaining(), limit - size);
        makeRoom(fits);
        buffer.get(bytes, size, fits);
        size += fits;
        return buffer.hasRemaining();
    }

    private void makeRoom(int more) {
        if (more > bytes.length - size) {
            long doubled = Math.max(FIRST_SIZE, Math.max(2L * bytes.length, (long) size + more));
            bytes = Arrays.copyOf(bytes, (int) Math.min(doubled, limit));
        }
    }

    private void stop() {
        Flow.Subscription under = subscription;
        if (under != null) {
            under.cancel();
        }
        finish(true);
    }

    private void finish(boolean cut) {
        // an HTTP client may tell of the end of what it was told to stop
        truncated |= cut;
        AwaitedExchange waiting = awaited;
        awaited = null;
        if (waiting == null) {
            result.complete(this);
        } else {
            waiting.forgetExchange();
            result.complete(this);
            Progress.deliver(waiting, this);
        }
    }

    /** Hands out what was collected, once, and forgets it. */
    @Nullable
    TransportResponse take() {
        lock.lock();
        try {
            if (taken) {
                return null;
            }
            byte[] body = size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
            taken = true;
            bytes = NOTHING;
            size = 0;
            return new TransportResponse(info.statusCode(), ReceivedHeaders.of(info.headers()), body, truncated);
        } finally {
            lock.unlock();
        }
    }
}
