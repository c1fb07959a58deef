package io.docwright.runtime;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The transport over the JDK's own HTTP client. */
final class JdkTransport implements Transport {
    private final HttpClient client;

    JdkTransport(HttpClient client) {
        this.client = client;
    }

    /** One client for all, since each brings threads that a JDK before 21 cannot end. */
    static Transport shared() {
        return Shared.TRANSPORT;
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        HttpRequest.Builder out = HttpRequest.newBuilder(request.uri()).version(HttpClient.Version.HTTP_1_1);
        request.headers().forEach(out::setHeader);
        out.method(
                request.method(),
                request.body().length == 0
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        CompletableFuture<HttpResponse<TransportResponse>> exchange =
                client.sendAsync(out.build(), info -> new LimitedBody(info, request.maxResponseBytes()));
        return new ExchangeFuture(exchange);
    }

    /** Cancels the exchange itself: a dependent future would leave it running. */
    private static final class ExchangeFuture extends CompletableFuture<TransportResponse> {
        private final CompletableFuture<HttpResponse<TransportResponse>> exchange;

        ExchangeFuture(CompletableFuture<HttpResponse<TransportResponse>> exchange) {
            this.exchange = exchange;
            exchange.whenComplete((response, failure) -> {
                if (failure == null) {
                    complete(response.body());
                } else {
                    completeExceptionally(failure);
                }
            });
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            exchange.cancel(true);
            return super.cancel(mayInterruptIfRunning);
        }
    }

    private static final class Shared {
        static final Transport TRANSPORT = new JdkTransport(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build());
    }
}
