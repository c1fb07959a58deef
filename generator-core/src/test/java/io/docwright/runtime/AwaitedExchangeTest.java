package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The shorter way of an answer to a thread that waits for it. */
@Timeout(20)
final class AwaitedExchangeTest {
    private static final int SLOW_MILLIS = 50;

    private final Set<Integer> connections = ConcurrentHashMap.newKeySet();
    private final OwnTransport transport = new OwnTransport(null, null);
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            connections.add(exchange.getRemoteAddress().getPort());
            int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            byte[] body = status == 204 ? new byte[0] : "{}".getBytes(StandardCharsets.UTF_8);
            sleep(); // so that who asks has been given the future when the answer comes
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.stop(0);
    }

    @Test
    void theThreadThatReadsTheAnswerWakesTheOneThatWaits() throws Exception {
        assertThat(threadThatCompletes(transport.sendAwaited(request(200)))).isEqualTo("docwright-http");
        assertThat(threadThatCompletes(transport.send(request(200)))).doesNotContain("docwright");
    }

    @Test
    void oneConnectionServesCallsOneAfterTheOtherWithAndWithoutContent() throws Exception {
        for (int status : new int[] {200, 204, 200, 500, 204, 200, 204}) {
            TransportResponse response = transport.sendAwaited(request(status)).get(5, TimeUnit.SECONDS);
            assertThat(response.status()).isEqualTo(status);
            assertThat(response.body()).hasSize(status == 204 ? 0 : 2);
        }
        assertThat(connections).hasSize(1);
    }

    @Test
    void aKeptConnectionHoldsNoAnswer() throws Exception {
        WeakReference<TransportResponse> answer =
                new WeakReference<>(transport.sendAwaited(request(200)).get(5, TimeUnit.SECONDS));
        for (int i = 0; i < 100 && answer.get() != null; i++) {
            System.gc();
            sleep();
        }
        assertThat(answer.get()).isNull();
        assertThat(transport.sendAwaited(request(200)).get(5, TimeUnit.SECONDS).status())
                .isEqualTo(200);
        assertThat(connections).hasSize(1);
    }

    private static String threadThatCompletes(CompletableFuture<TransportResponse> future) throws Exception {
        return future.thenApply(response -> Thread.currentThread().getName()).get(5, TimeUnit.SECONDS);
    }

    private TransportRequest request(int status) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + status);
        return new TransportRequest("GET", uri, Map.of(), new byte[0], 1000, Duration.ofSeconds(5));
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
