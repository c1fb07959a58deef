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
        Progress progress = new Progress(request, null);
        return new Exchange(progress, client.sendAsync(plain(request, progress), progress::begin));
    }

    @Override
    public CompletableFuture<TransportResponse> sendAwaited(TransportRequest request) {
        AwaitedExchange exchange = new AwaitedExchange();
        Progress progress = new Progress(request, exchange);
        exchange.follow(progress, client.sendAsync(plain(request, progress), progress::begin));
        return exchange;
    }

    private static HttpRequest plain(TransportRequest request, Progress progress) {
        HttpRequest.Builder out = HttpRequest.newBuilder(request.uri()).version(HttpClient.Version.HTTP_1_1);
        request.headers().forEach(out::setHeader);
        return out.method(request.method(), progress.body()).build();
    }

    /** Cancels the exchange itself: a dependent future would leave it running. */
    static final class Exchange extends CompletableFuture<TransportResponse> {
        private final Progress progress;
        private final CompletableFuture<HttpResponse<BodyCollector>> exchange;

        Exchange(Progress progress, CompletableFuture<HttpResponse<BodyCollector>> exchange) {
            this.progress = progress;
            this.exchange = exchange;
            exchange.whenComplete((response, failure) -> {
                if (failure != null) {
                    progress.fail(this, failure);
                } else {
                    Progress.deliver(this, response);
                }
            });
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return progress.cancel(this, exchange) || super.cancel(mayInterruptIfRunning);
        }
    }
}
