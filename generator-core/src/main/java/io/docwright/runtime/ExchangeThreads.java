package io.docwright.runtime;

import java.net.URI;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads of an HTTP client. Its first task for an exchange, which looks up the host and sends, is run in place where
 * the lookup cannot take long: to wake a thread for it is a good part of what a small call costs.
 */
final class ExchangeThreads implements Executor {
    private final ExecutorService threads = Workers.named("docwright-http");
    private final ThreadLocal<@Nullable URI> beginning = new ThreadLocal<>();
    private final Lookups lookups;

    ExchangeThreads(Lookups lookups) {
        this.lookups = lookups;
    }

    /** Begins an exchange. */
    <T> T begin(URI uri, Supplier<T> send) {
        beginning.set(uri);
        try {
            return send.get();
        } finally {
            beginning.remove();
        }
    }

    @Override
    public void execute(Runnable task) {
        URI uri = beginning.get();
        if (uri == null) {
            threads.execute(task);
            return;
        }
        beginning.remove();
        if (lookups.answersAtOnce(uri)) {
            task.run();
        } else {
            threads.execute(() -> {
                lookups.look(uri);
                task.run();
            });
        }
    }

    void shutdown() {
        threads.shutdown();
    }
}
