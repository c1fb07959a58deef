package io.docwright.runtime;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** The transport over an HTTP client of the JDK that someone else owns. */
final class JdkTransport implements AwaitedTransport {
    private final HttpClient client;

    JdkTransport(HttpClient client) {
        this.client = client;
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        long limit = request.maxResponseBytes();
        return new Exchange(client.sendAsync(plain(request), info -> new BodyCollector(info, limit, null)));
    }

    @Override
    public CompletableFuture<TransportResponse> sendAwaited(TransportRequest request) {
        AwaitedExchange exchange = new AwaitedExchange();
        long limit = request.maxResponseBytes();
        exchange.follow(client.sendAsync(plain(request), info -> exchange.collector(info, limit)));
        return exchange;
    }

    private static HttpRequest plain(TransportRequest request) {
        HttpRequest.Builder out = HttpRequest.newBuilder(request.uri()).version(HttpClient.Version.HTTP_1_1);
        request.headers().forEach(out::setHeader);
        return out.method(request.method(), new SingleTry(request.body())).build();
    }

    /** Cancels the exchange itself: a dependent future would leave it running. */
    static final class Exchange extends CompletableFuture<TransportResponse> {
        private final CompletableFuture<HttpResponse<BodyCollector>> exchange;

        Exchange(CompletableFuture<HttpResponse<BodyCollector>> exchange) {
            this.exchange = exchange;
            exchange.whenComplete((response, failure) -> {
                if (failure != null) {
                    completeExceptionally(failure);
                    return;
                }
                try {
                    complete(response.body().take());
                } catch (Throwable e) {
                    // such as no memory for a copy: whoever waits must hear of it
                    completeExceptionally(e);
                }
            });
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            exchange.cancel(true);
            return super.cancel(mayInterruptIfRunning);
        }
    }
}
