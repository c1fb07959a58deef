package io.docwright.runtime;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The transport over an HTTP client of its own, made with the first request and given up with {@link #close()}. */
final class OwnTransport implements AwaitedTransport {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int CLOSE_MILLIS = 1000;

    private final @Nullable ProxySelector proxy;
    private final @Nullable SSLContext tls;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable HttpClient client;
    private final ExchangeThreads threads;
    private volatile @Nullable JdkTransport transport;
    private boolean closed;

    OwnTransport(@Nullable ProxySelector proxy, @Nullable SSLContext tls) {
        this.proxy = proxy;
        this.tls = tls;
        this.threads = new ExchangeThreads(new Lookups(proxy));
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        JdkTransport made = made();
        return threads.begin(request.uri(), () -> made.send(request));
    }

    @Override
    public CompletableFuture<TransportResponse> sendAwaited(TransportRequest request) {
        JdkTransport made = made();
        return threads.begin(request.uri(), () -> made.sendAwaited(request));
    }

    /**
     * Ends threads and connections: at once from JDK 21 on. Before, an HTTP client of the JDK cannot be closed; it ends
     * when it is collected, so that all that can be done is to forget it.
     */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            transport = null;
            if (client instanceof AutoCloseable closeable) {
                end(closeable);
            }
            client = null;
            threads.shutdown();
        } finally {
            lock.unlock();
        }
    }

    private JdkTransport made() {
        JdkTransport made = transport;
        return made == null ? make() : made;
    }

    private JdkTransport make() {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the transport is closed");
            }
            JdkTransport made = transport;
            if (made == null) {
                client = client();
                made = new JdkTransport(client);
                transport = made;
            }
            return made;
        } finally {
            lock.unlock();
        }
    }

    private HttpClient client() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .executor(threads);
        if (proxy != null) {
            builder.proxy(proxy);
        }
        if (tls != null) {
            builder.sslContext(tls);
        }
        return builder.build();
    }

    /**
     * Closing waits for exchanges to end, and an interrupt makes it end them; in a thread of its own, since the caller may
     * be one that an exchange waits for.
     */
    private static void end(AutoCloseable client) {
        Thread closer = new Thread(
                () -> {
                    Thread.currentThread().interrupt();
                    try {
                        client.close();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                "docwright-close");
        closer.setDaemon(true);
        closer.start();
        try {
            closer.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
