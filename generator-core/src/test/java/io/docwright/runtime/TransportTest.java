package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls over raw sockets that misbehave. */
@Timeout(20)
final class TransportTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{";

    /** A family without subtypes, to see failures as they are. */
    private static final class Failed extends ApiException {
        private static final long serialVersionUID = 1L;

        Failed(Failure failure) {
            super(failure);
        }
    }

    private interface Play {
        void play(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    private static final class Builder extends ClientBuilder<Builder, OperationRunner> {
        Builder() {
            super(
                    new ServiceInfo("TestClient", "test", java.util.Map.of(), Authenticator.bearer(), Failed::new),
                    RuntimeStamp.current());
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected OperationRunner create(OperationRunner runner) {
            return runner;
        }
    }

    private static final Operation<String, JsonValue> ECHO =
            Operation.of("Echo", "POST", (request, out) -> out.form().add("q", request), JsonReader::any);

    @Test
    void theSharedTransportCanBeWrappedToSeeWhatIsSent() throws Exception {
        AtomicReference<String> seen = new AtomicReference<>("");
        Transport wrapped = request -> {
            seen.set(request.method() + " " + request.uri().getRawPath());
            return Transport.jdk().send(request);
        };
        try (RawServer server =
                new RawServer((socket, out) -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"))) {
            JsonValue answer = server.client().transport(wrapped).build().call(ECHO, "x");

            assertThat(answer).isEqualTo(JsonValue.parse("{}"));
            assertThat(seen.get()).isEqualTo("POST /base/");
        }
    }

    @Test
    void theTimeoutCoversABodyThatDripsAndFreesTheConnection() throws Exception {
        CountDownLatch broken = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> {
            write(out, HEAD);
            try {
                while (true) {
                    write(out, " ");
                    Thread.sleep(20);
                }
            } catch (IOException e) {
                broken.countDown();
            }
        })) {
            long start = System.nanoTime();

            ApiException e = fail(server.client().timeout(Duration.ofMillis(400)));

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(390), Duration.ofMillis(1500));
            assertThat(e.failure().kind()).isEqualTo(Failure.Kind.TRANSPORT);
            assertThat(e.requestMayHaveBeenProcessed()).isTrue();
            assertThat(e).hasMessageContaining("400 ms");
            assertThat(broken.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aServerThatSaysNothingEndsAtTheTimeout() throws Exception {
        try (RawServer server = new RawServer((socket, out) -> Thread.sleep(5000))) {
            ApiException e = fail(server.client().timeout(Duration.ofMillis(300)));
            assertThat(e.failure().kind()).isEqualTo(Failure.Kind.TRANSPORT);
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedWhileItIsRead() throws Exception {
        CountDownLatch broken = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "1000\r\n" + "a".repeat(4096) + "\r\n";
            try {
                while (true) {
                    write(out, chunk);
                }
            } catch (IOException e) {
                broken.countDown();
            }
        })) {
            ApiException e = fail(server.client().maxResponseBytes(100_000));

            assertThat(e.failure().kind()).isEqualTo(Failure.Kind.DECODE);
            assertThat(e.status()).isEqualTo(200);
            assertThat(e).hasMessageContaining("100000 bytes");
            assertThat(e.bodyExcerpt()).hasSize(1000);
            assertThat(broken.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anErrorWithABodyBeyondTheLimitKeepsItsStatus() throws Exception {
        try (RawServer server = new RawServer((socket, out) ->
                write(out, "HTTP/1.1 503 Busy\r\nContent-Length: 9000\r\n\r\n" + "<html>".repeat(1500)))) {
            ApiException e = fail(server.client().maxResponseBytes(100));
            assertThat(e.failure().kind()).isEqualTo(Failure.Kind.SERVICE);
            assertThat(e.status()).isEqualTo(503);
        }
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() throws Exception {
        try (RawServer server =
                new RawServer((socket, out) -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}"))) {
            JsonValue answer = server.client().maxResponseBytes(7).build().call(ECHO, "x");
            assertThat(answer).hasToString("{\"a\":1}");
        }
    }

    @Test
    void aCutBodyIsATransportFailure() throws Exception {
        try (RawServer server = new RawServer((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{}");
            socket.close();
        })) {
            assertThat(fail(server.client()).failure().kind()).isEqualTo(Failure.Kind.TRANSPORT);
        }
    }

    @Test
    void redirectsAndEncodedBodiesAreNotFollowedAndCookiesNotKept() throws Exception {
        try (RawServer server = new RawServer((socket, out) ->
                write(out, "HTTP/1.1 307 Go\r\nLocation: /other\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"))) {
            Builder client = server.client();
            assertThat(fail(client).status()).isEqualTo(307);
            assertThat(fail(client).failure().kind()).isEqualTo(Failure.Kind.SERVICE);
            assertThat(server.lastRequest.get()).doesNotContainIgnoringCase("cookie");
        }
        try (RawServer server = new RawServer((socket, out) ->
                write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"))) {
            assertThat(fail(server.client()).failure().kind()).isEqualTo(Failure.Kind.DECODE);
        }
    }

    @Test
    void theWholeRequestIsWhatWasAskedFor() throws Exception {
        try (RawServer server = new RawServer((socket, out) -> write(out, "HTTP/1.1 204 None\r\n\r\n"))) {
            server.client().build().call(ECHO, "a b");

            String host = "127.0.0.1:" + server.socket.getLocalPort();
            assertThat(server.lastRequest.get().split("\r\n"))
                    .containsExactlyInAnyOrder(
                            "POST /base/ HTTP/1.1",
                            "Content-Length: 7",
                            "Host: " + host,
                            "user-agent: docwright test",
                            "accept: application/json",
                            "authorization: Bearer tok123456",
                            "content-type: application/x-www-form-urlencoded");
        }
    }

    @Test
    void aRefusedConnectionCertainlyDidNothing() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ApiException e = fail(builder(URI.create("http://127.0.0.1:" + port)));
        assertThat(e.failure().kind()).isEqualTo(Failure.Kind.TRANSPORT);
        assertThat(e.requestMayHaveBeenProcessed()).isFalse();
    }

    @Test
    void anInterruptEndsTheCallAtOnce() throws Exception {
        try (RawServer server = new RawServer((socket, out) -> Thread.sleep(5000))) {
            AtomicReference<ApiException> caught = new AtomicReference<>();
            AtomicBoolean interrupted = new AtomicBoolean();
            Thread thread = new Thread(() -> {
                caught.set(fail(server.client()));
                interrupted.set(Thread.currentThread().isInterrupted());
            });
            thread.start();
            assertThat(server.received.await(5, TimeUnit.SECONDS)).isTrue();

            thread.interrupt();
            thread.join(2000);

            assertThat(caught.get().failure().kind()).isEqualTo(Failure.Kind.TRANSPORT);
            assertThat(interrupted).isTrue();
        }
    }

    @Test
    void anHttpClientThatKeepsCookiesIsRefused() {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        assertThatThrownBy(() -> new HostileCalls.Builder().httpClient(client))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("cookie");
    }

    @Test
    void anHttpClientThatFollowsRedirectsIsRefused() {
        HttpClient follows = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        ApiException e = catchThrowableOfType(ApiException.class, () -> new Builder().httpClient(follows));
        assertThat(e.failure().kind()).isEqualTo(Failure.Kind.CALLER);
    }

    private static Builder builder(URI uri) {
        return new Builder().endpoint(uri).credentials(CredentialsProvider.token("tok123456"));
    }

    private static ApiException fail(Builder builder) {
        ApiException e =
                catchThrowableOfType(ApiException.class, () -> builder.build().call(ECHO, "x"));
        assertThat(e.getMessage() + e.bodyExcerpt()).doesNotContain("tok123456");
        return e;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Reads one request per connection and plays an answer. */
    private static final class RawServer implements AutoCloseable {
        private final ServerSocket socket;
        private final Play play;
        private final AtomicReference<String> lastRequest = new AtomicReference<>("");
        private final CountDownLatch received = new CountDownLatch(1);

        RawServer(Play play) throws IOException {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            this.play = play;
            Thread thread = new Thread(this::accept);
            thread.setDaemon(true);
            thread.start();
        }

        Builder client() {
            return builder(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/base/"));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void accept() {
            while (!socket.isClosed()) {
                try {
                    Socket peer = socket.accept();
                    Thread thread = new Thread(() -> serve(peer));
                    thread.setDaemon(true);
                    thread.start();
                } catch (IOException e) {
                    return; // closed
                }
            }
        }

        private void serve(Socket peer) {
            try (peer) {
                byte[] buffer = new byte[8192];
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    int n = peer.getInputStream().read(buffer);
                    if (n < 0) {
                        return;
                    }
                    head.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                }
                lastRequest.set(head.substring(0, head.indexOf("\r\n\r\n")));
                received.countDown();
                play.play(peer, peer.getOutputStream());
            } catch (IOException | InterruptedException e) {
                return; // the client went away, which is what some tests want
            }
        }
    }
}
