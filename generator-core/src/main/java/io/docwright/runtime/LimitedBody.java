package io.docwright.runtime;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a limit, then stops the exchange. */
final class LimitedBody implements HttpResponse.BodySubscriber<TransportResponse> {
    private final HttpResponse.ResponseInfo info;
    private final long limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private final CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    LimitedBody(HttpResponse.ResponseInfo info, long limit) {
        this.info = info;
        this.limit = limit;
    }

    @Override
    public CompletionStage<TransportResponse> getBody() {
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
            if (result.isDone()) {
                return;
            }
            int fits = (int) Math.min(buffer.remaining(), limit - bytes.size());
            boolean over = fits < buffer.remaining();
            byte[] chunk = new byte[fits];
            buffer.get(chunk);
            bytes.write(chunk, 0, fits);
            if (over) {
                stop();
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        finish(false);
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
        finish(true);
    }

    private void finish(boolean truncated) {
        result.complete(new TransportResponse(info.statusCode(), info.headers().map(), bytes.toByteArray(), truncated));
    }
}
