package io.docwright.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A local HTTP server that records what it receives and answers what it is told. */
public final class LocalService implements AutoCloseable {

    /** One request as received. */
    public record Received(String method, String rawTarget, Map<String, String> headers, String body) {
        public String rawPath() {
            return URI.create(rawTarget).getRawPath();
        }

        public String rawQuery() {
            String query = URI.create(rawTarget).getRawQuery();
            return query == null ? "" : query;
        }
    }

    private final HttpServer server;
    private final List<Received> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "{}";
    private volatile Map<String, String> headers = Map.of();
    private volatile Function<Received, String> answers = request -> body;

    public LocalService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public LocalService answering(int status, String body) {
        return answering(status, body, Map.of());
    }

    public LocalService answering(int status, String body, Map<String, String> headers) {
        this.status = status;
        this.body = body;
        this.headers = headers;
        return this;
    }

    /** Answers each request with the text made from it. */
    public LocalService answeringBy(Function<Received, String> answers) {
        this.answers = answers;
        return this;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Received> requests() {
        return requests;
    }

    public Received only() {
        if (requests.size() != 1) {
            throw new AssertionError("expected one request, found " + requests);
        }
        return requests.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> received = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> received.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Received request = new Received(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), received, text);
        requests.add(request);
        headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        byte[] bytes = answers.apply(request).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
