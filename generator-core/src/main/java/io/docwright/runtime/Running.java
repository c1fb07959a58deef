package io.docwright.runtime;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a client has under way, to be ended when it is closed. */
final class Running {
    private final Set<CompletableFuture<?>> futures = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Notes something; it is cancelled at once when the client is closed already. */
    void add(CompletableFuture<?> future) {
        futures.add(future);
        if (isClosed()) {
            future.cancel(true);
        }
    }

    void remove(CompletableFuture<?> future) {
        futures.remove(future);
    }

    /** Waits, but not beyond the client's end. */
    void sleep(long nanos) throws InterruptedException {
        closed.await(nanos, TimeUnit.NANOSECONDS);
    }

    void close() {
        closed.countDown();
        futures.forEach(future -> future.cancel(true));
    }
}
