package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.HostileCalls.Builder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a client can be built with. */
@Timeout(60)
final class SettingsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @Test
    void interceptorsSeeEveryAttemptAndAddHeaders() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        Interceptor hook = new Interceptor() {
            @Override
            public TransportRequest onRequest(AttemptInfo attempt, TransportRequest request) {
                seen.add(attempt.operation() + attempt.number() + " " + request);
                return request.withHeader("traceparent", "00-" + attempt.number());
            }

            @Override
            public void onResponse(AttemptInfo attempt, TransportResponse response) {
                seen.add(attempt.number() + " " + response.status());
            }

            @Override
            public void onFailure(AttemptInfo attempt, Throwable failure) {
                seen.add(attempt.number() + " failed");
            }
        };
        try (HostileServer server = new HostileServer(List.of("close", "answer 503", "good"), false);
                OperationRunner client = client(server).interceptor(hook).build()) {
            client.call(HostileCalls.GET, "x");

            String request = " GET http://127.0.0.1:" + server.port() + "/";
            assertThat(seen)
                    .containsExactly(
                            "Read1" + request, "1 failed", "Read2" + request, "2 503", "Read3" + request, "3 200");
            assertThat(server.heads().get(2)).contains("traceparent: 00-3\r\n");
        }
    }

    @Test
    void whatAnInterceptorThrowsEndsTheCallAndTellsWhetherItWasSent() throws Exception {
        Interceptor before = new Interceptor() {
            @Override
            public TransportRequest onRequest(AttemptInfo attempt, TransportRequest request) {
                return request.withHeader("x-bad", "a\r\nb: c " + HostileCalls.SECRET);
            }
        };
        Interceptor after = new Interceptor() {
            @Override
            public void onResponse(AttemptInfo attempt, TransportResponse response) {
                throw new IllegalStateException("broken hook");
            }
        };
        try (HostileServer server = new HostileServer(List.of("good"), false);
                OperationRunner first = client(server).interceptor(before).build();
                OperationRunner second = client(server).interceptor(after).build()) {
            ApiException unsent = fail(first);
            assertThat(unsent.failure().kind()).isEqualTo(Failure.Kind.CALLER);
            assertThat(unsent.requestMayHaveBeenProcessed()).isFalse();
            assertThat(unsent).hasMessageNotContaining(HostileCalls.SECRET);
            assertThat(unsent).hasStackTraceContaining("***");
            assertThat(server.requests()).isZero();
            ApiException sent = fail(second);
            assertThat(sent).hasMessageContaining("broken hook");
            assertThat(sent.requestMayHaveBeenProcessed()).isTrue();
        }
    }

    @Test
    void aTransportThatMisbehavesEndsTheCallInADocumentedWay() throws Exception {
        List<Transport> odd = List.of(
                SettingsTest::nothing,
                request -> CompletableFuture.completedFuture(null),
                request -> CompletableFuture.failedFuture(new IllegalStateException("odd " + HostileCalls.SECRET)),
                request -> {
                    throw new IllegalStateException("odd");
                });
        for (Transport transport : odd) {
            try (OperationRunner client = new Builder()
                    .endpoint(URI.create("http://h"))
                    .transport(transport)
                    .build()) {
                assertThat(fail(client)).hasStackTraceContaining("Failed");
                assertThat(catchThrowable(
                                () -> client.callAsync(HostileCalls.GET, "x").get(10, TimeUnit.SECONDS)))
                        .hasCauseInstanceOf(ApiException.class);
            }
        }
    }

    @Test
    void aReaderThatThrowsAnythingIsADecodeError() throws Exception {
        Operation<String, String> broken = Operation.of("Broken", "GET", (q, out) -> out.path("/"), in -> {
            throw new ArithmeticException("odd");
        });
        try (HostileServer server = new HostileServer(List.of("good"), false);
                OperationRunner client = client(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> client.call(broken, "x"));
            assertThat(e.failure().kind()).isEqualTo(Failure.Kind.DECODE);
        }
    }

    @Test
    void aProxyIsUsed() throws Exception {
        try (HostileServer proxy = new HostileServer(List.of("good"), false);
                OperationRunner client = new Builder()
                        .endpoint(URI.create("http://service.invalid"))
                        .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port())))
                        .build()) {
            client.call(HostileCalls.GET, "x");

            assertThat(proxy.heads().get(0)).startsWith("GET http://service.invalid/?q=x HTTP/1.1\r\n");
        }
    }

    @Test
    void aTlsContextDecidesWhomToTrust(@TempDir Path folder) throws Exception {
        SSLContext tls = selfSigned(folder.resolve("keys"));
        try (var socket = tls.getServerSocketFactory().createServerSocket(0)) {
            Thread thread = new Thread(() -> {
                while (!socket.isClosed()) {
                    try (SSLSocket peer = (SSLSocket) socket.accept()) {
                        peer.getInputStream().read(new byte[8192]);
                        peer.getOutputStream().write("HTTP/1.1 204 No\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        continue; // a client that does not trust us
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
            URI uri = URI.create("https://localhost:" + socket.getLocalPort());
            try (OperationRunner trusting =
                            new Builder().endpoint(uri).sslContext(tls).build();
                    OperationRunner doubting = new Builder().endpoint(uri).build()) {
                assertThat(trusting.call(HostileCalls.GET, "x").body()).hasToString("{}");
                ApiException refused = fail(doubting);
                assertThat(refused.requestMayHaveBeenProcessed()).isFalse();
                assertThat(refused.attempts()).isEqualTo(1);
            }
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        List<UnaryOperator<Builder>> wrong = List.of(
                b -> b.timeout(Duration.ZERO),
                b -> b.timeout(Duration.ofDays(2)),
                b -> b.attemptTimeout(Duration.ofMillis(-1)),
                b -> b.maxAttempts(0),
                b -> b.maxAttempts(11),
                b -> b.maxResponseBytes(0),
                b -> b.httpClient(HttpClient.newHttpClient()).proxy(ProxySelector.of(null)));
        for (UnaryOperator<Builder> setting : wrong) {
            ApiException e = catchThrowableOfType(
                    ApiException.class,
                    () -> setting.apply(new Builder().endpoint(URI.create("http://h")))
                            .build());
            assertThat(e.failure().kind()).isEqualTo(Failure.Kind.CALLER);
        }
    }

    @Test
    void oneAttemptMeansOne() throws Exception {
        try (HostileServer server = new HostileServer(List.of("answer 429"), false);
                OperationRunner client = client(server).maxAttempts(1).build()) {
            assertThat(fail(client).attempts()).isEqualTo(1);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void retriesEndWhenTheyAreNotEarned() {
        RetryBudget budget = new RetryBudget();
        int allowed = 0;
        while (budget.take()) {
            allowed++;
        }
        assertThat(allowed).isEqualTo(500);
        for (int i = 0; i < 5; i++) {
            budget.succeeded();
        }
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
    }

    @SuppressWarnings("NullAway") // what a transport written without null checks may do
    private static CompletableFuture<TransportResponse> nothing(TransportRequest request) {
        return null;
    }

    private static Builder client(HostileServer server) {
        return new Builder().endpoint(URI.create("http://127.0.0.1:" + server.port()));
    }

    private static ApiException fail(OperationRunner client) {
        return catchThrowableOfType(ApiException.class, () -> client.call(HostileCalls.GET, "x"));
    }

    private static SSLContext selfSigned(Path file) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options = "-genkeypair -alias a -keyalg EC -dname CN=localhost -ext san=dns:localhost -validity 2"
                + " -storetype PKCS12 -storepass changeit -keystore " + file;
        List<String> command = new ArrayList<>(List.of(options.split(" ")));
        command.add(0, keytool);
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, PASSWORD);
        trusted.setCertificateEntry("a", keys.getCertificate("a"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return tls;
    }
}
