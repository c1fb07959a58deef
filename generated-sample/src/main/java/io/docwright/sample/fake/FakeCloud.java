package io.docwright.sample.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * All documented services at one address of the loopback interface. A request that is in order is answered with the
 * documented sample, any other with the error that the vendor's gateway would give. Safe for threads.
 */
public final class FakeCloud implements AutoCloseable {

    private static final int MAX_BODY = 1 << 20;

    private final Gateway gateway;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeCloud::daemon);
    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();

    private FakeCloud(Gateway gateway) throws IOException {
        this.gateway = gateway;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** Starts a fake of the five services of this sample. */
    public static FakeCloud start(FakeAccess access, Clock clock) {
        return start(DocumentedServices.all(), access, clock);
    }

    static FakeCloud start(List<FakeService> services, FakeAccess access, Clock clock) {
        try {
            FakeCloud cloud = new FakeCloud(new Gateway(services, access, clock));
            cloud.server.createContext("/", cloud::handle);
            cloud.server.setExecutor(cloud.threads);
            cloud.server.start();
            return cloud;
        } catch (IOException e) {
            throw new UncheckedIOException("no port of the loopback interface can be opened", e);
        }
    }

    /** The address that clients are given instead of the real one. */
    public URI endpoint() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    /** Everything that came in, refused requests too, in order. */
    public List<ReceivedRequest> received() {
        return List.copyOf(received);
    }

    /** Answers the next request that is in order with an error. */
    public void answerNext(int status, String code, String message) {
        gateway.plan(PlannedFailure.of(status, code, message));
    }

    /** Answers the next request that is in order with an error of the table on its page. */
    public void answerNextDocumented(String code) {
        gateway.plan(PlannedFailure.documented(code));
    }

    /** Answers the next request that is in order with HTTP 200 and a body that tells of a failure. */
    public void answerNextUnsuccessful(String code, String message) {
        gateway.plan(PlannedFailure.unsuccessful(code, message));
    }

    /** Frees the port and the threads. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ReceivedRequest request = read(exchange);
            received.add(request);
            write(exchange, gateway.answer(request));
        }
    }

    private static ReceivedRequest read(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                throw new IOException("a request body is larger than " + MAX_BODY + " bytes");
            }
            // The URI keeps the request line's own text; its parts would be read differently for a path such as `//a`.
            String target = exchange.getRequestURI().toString();
            return new ReceivedRequest(exchange.getRequestMethod(), target, exchange.getRequestHeaders(), body);
        }
    }

    private static void write(HttpExchange exchange, FakeAnswer answer) throws IOException {
        byte[] body = Digests.utf8(answer.json());
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-cloud");
        thread.setDaemon(true);
        return thread;
    }
}
