package io.docwright.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.docwright.runtime.CredentialsProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A documented service at an address of the loopback interface. A request that is in order is answered with the documented
 * sample or what was asked for instead, any other with an error that names what is wrong. Safe for threads.
 */
public abstract class FakeServer implements AutoCloseable {
    private static final int MAX_BODY = 8 << 20;

    private final FakeAccess access;
    private final Gateway gateway;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeServer::daemon);
    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();

    /**
     * Opens a free port and serves it.
     *
     * @param service what the documentation says
     * @param access the credentials that are accepted
     * @param clock the time that signatures are compared with
     * @param stamp the stamp of the classes that the fake was generated for
     */
    protected FakeServer(ServiceFacts service, FakeAccess access, Clock clock, String stamp) {
        TestkitStamp.require(stamp, service.name());
        this.access = access;
        this.gateway = new Gateway(service, access, clock);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port of the loopback interface can be opened", e);
        }
        server.createContext("/", exchange -> handle(exchange));
        server.setExecutor(threads);
        server.start();
    }

    /**
     * The address that a client is given instead of the real one.
     *
     * @return an address with http and a port
     */
    public final URI endpoint() {
        return address(server.getAddress());
    }

    /** The address that is served, which a machine may have told to be one of IPv6. */
    static URI address(InetSocketAddress served) {
        InetAddress address = served.getAddress();
        String text = address.getHostAddress();
        return URI.create(
                "http://" + (address instanceof Inet6Address ? "[" + text + "]" : text) + ":" + served.getPort());
    }

    /**
     * The credentials that this service accepts, as a client takes them.
     *
     * @return the credentials
     */
    public final CredentialsProvider credentials() {
        return gateway.credentials();
    }

    /**
     * The credentials that this service accepts, one by one.
     *
     * @return the credentials
     */
    public final FakeAccess access() {
        return access;
    }

    /**
     * Everything that came in, refused requests too, in order.
     *
     * @return the requests so far
     */
    public final List<ReceivedRequest> received() {
        return List.copyOf(received);
    }

    /**
     * Frees the port and the threads.
     *
     * @throws RuntimeException the first one that an answer of the test's own threw, so that the test fails by it; likewise errors
     */
    @Override
    public final void close() {
        server.stop(0);
        threads.shutdownNow();
        gateway.rethrow();
    }

    /**
     * What an operation is answered with.
     *
     * @param <R> type of the answer
     * @param operation documented name of the operation
     * @param writer writes an answer as JSON
     * @return the script of the operation, the same at each call
     */
    protected final <R> FakeScript<R> script(String operation, Function<R, String> writer) {
        return new FakeScript<>(gateway.scriptOf(operation), writer);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ReceivedRequest request = read(exchange);
            received.add(request);
            FakeAnswer answer = gateway.answer(request);
            pause(answer.delay());
            if (!answer.hangsUp()) {
                write(exchange, answer);
            }
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

    private static void pause(Duration delay) throws IOException {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the fake was closed while it waited", e);
        }
    }

    private static void write(HttpExchange exchange, FakeAnswer answer) throws IOException {
        byte[] body = Digests.utf8(answer.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-service");
        thread.setDaemon(true);
        return thread;
    }
}
