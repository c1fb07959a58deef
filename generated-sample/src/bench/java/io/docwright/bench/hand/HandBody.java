package io.docwright.bench.hand;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects a body of at most so many bytes, in an array of the announced length; a longer one ends the exchange. */
final class HandBody implements HttpResponse.BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final int limit;
    private byte[] bytes;
    private int size;
    private Flow.Subscription subscription;

    HandBody(HttpHeaders headers, int limit) {
        this.limit = limit;
        this.bytes = new byte
                [(int) Math.min(
                        limit, headers.firstValueAsLong("content-length").orElse(8192))];
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int more = buffer.remaining();
            if (more > limit - size) {
                subscription.cancel();
                result.completeExceptionally(new IOException("too long"));
                return;
            }
            if (more > bytes.length - size) {
                bytes = Arrays.copyOf(bytes, Math.min(limit, Math.max(2 * bytes.length, size + more)));
            }
            buffer.get(bytes, size, more);
            size += more;
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
    }
}
