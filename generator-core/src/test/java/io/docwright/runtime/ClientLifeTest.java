package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.HostileCalls.Builder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Threads, connections and ends of clients. */
@Timeout(120)
final class ClientLifeTest {
    private static final String SILENCE = "wait 60000";
    private static final String ENDLESS = "say HTTP/1.1 200 OK~~ ;; endless 10 a";
    private static final int AT_ONCE = 100;

    /** Classes that only failures need are loaded outside any measured time. */
    @BeforeAll
    static void warmUp() throws Exception {
        try (HostileServer server = server("close");
                OperationRunner client = client(server).build()) {
            catchThrowable(() -> client.call(HostileCalls.GET, "x"));
            Thread.currentThread().interrupt();
            catchThrowable(() -> client.call(HostileCalls.GET, "x"));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anInterruptEndsACallAtOnce() throws Exception {
        try (HostileServer server = server(SILENCE);
                OperationRunner client = client(server).build()) {
            AtomicReference<ApiException> caught = new AtomicReference<>();
            AtomicReference<Boolean> interrupted = new AtomicReference<>(false);
            Thread thread = new Thread(() -> {
                caught.set(catchThrowableOfType(ApiException.class, () -> client.call(HostileCalls.GET, "x")));
                interrupted.set(Thread.currentThread().isInterrupted());
            });
            thread.start();
            until(() -> server.requests() == 1);
            long start = System.nanoTime();

            thread.interrupt();
            thread.join(5000);

            assertThat(millisSince(start)).isLessThan(AT_ONCE);
            assertThat(caught.get()).hasMessageContaining("interrupted");
            assertThat(caught.get().requestMayHaveBeenProcessed()).isTrue();
            assertThat(interrupted.get()).isTrue();
        }
    }

    @Test
    void anInterruptEndsAPauseBetweenAttempts() throws Exception {
        try (HostileServer server = server("say HTTP/1.1 429 Slow~Retry-After: 30~Content-Length: 0~~");
                OperationRunner client = client(server).build()) {
            AtomicReference<ApiException> caught = new AtomicReference<>();
            Thread thread = new Thread(() ->
                    caught.set(catchThrowableOfType(ApiException.class, () -> client.call(HostileCalls.POST, "x"))));
            thread.start();
            until(() -> server.requests() == 1);
            Thread.sleep(100);
            long start = System.nanoTime();

            thread.interrupt();
            thread.join(5000);

            assertThat(millisSince(start)).isLessThan(AT_ONCE);
            assertThat(caught.get().failure().kind()).isEqualTo(Failure.Kind.TRANSPORT);
        }
    }

    @Test
    void cancellingAFutureEndsItsExchange() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (HostileServer server = new HostileServer(List.of(ENDLESS), false, gone::countDown);
                OperationRunner client = client(server).build()) {
            CompletableFuture<HostileCalls.Answer> future = client.callAsync(HostileCalls.GET, "x");
            until(() -> server.requests() == 1);
            long start = System.nanoTime();

            future.cancel(true);

            assertThat(catchThrowable(future::join)).isInstanceOf(CancellationException.class);
            assertThat(millisSince(start)).isLessThan(AT_ONCE);
            // from JDK 21 on the socket goes with the next turn of the selector, at most 3 seconds later
            assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aTimeOutOfTheCallersOwnEndsTheExchangeToo() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (HostileServer server = new HostileServer(List.of(ENDLESS), false, gone::countDown);
                OperationRunner client = client(server).build()) {
            client.callAsync(HostileCalls.GET, "x").orTimeout(300, TimeUnit.MILLISECONDS);

            assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void anAsynchronousCallReturnsBeforeCredentialsAreThere() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        try (HostileServer server = server("good");
                OperationRunner client = client(server)
                        .credentials(() -> {
                            await(slow);
                            return Credentials.token("t1234");
                        })
                        .build()) {
            CompletableFuture<HostileCalls.Answer> future = client.callAsync(HostileCalls.GET, "x");

            assertThat(future).isNotDone();
            slow.countDown();
            assertThat(future.get(10, TimeUnit.SECONDS).body()).hasToString("{\"a\":1}");
        }
    }

    @Test
    void closingEndsWhatIsUnderWayOfEveryKind() throws Exception {
        try (HostileServer server =
                server(SILENCE, SILENCE, "say HTTP/1.1 429 Slow~Retry-After: 30~Content-Length: 0~~")) {
            OperationRunner client = client(server).build();
            AtomicReference<ApiException> waiting = new AtomicReference<>();
            Thread thread = new Thread(() ->
                    waiting.set(catchThrowableOfType(ApiException.class, () -> client.call(HostileCalls.GET, "x"))));
            thread.start();
            until(() -> server.requests() == 1);
            CompletableFuture<HostileCalls.Answer> future = client.callAsync(HostileCalls.GET, "x");
            until(() -> server.requests() == 2);
            CompletableFuture<HostileCalls.Answer> pausing = client.callAsync(HostileCalls.GET, "x");
            until(() -> server.requests() == 3);
            Thread.sleep(100);

            client.close();
            thread.join(1000);

            assertThat(waiting.get()).hasMessageContaining("the client was closed");
            for (CompletableFuture<HostileCalls.Answer> one : List.of(future, pausing)) {
                assertThat(catchThrowable(() -> one.get(1, TimeUnit.SECONDS)))
                        .hasCauseInstanceOf(ApiException.class)
                        .hasStackTraceContaining("the client was closed");
            }
            assertThat(catchThrowableOfType(ApiException.class, () -> client.call(HostileCalls.GET, "x"))
                            .failure()
                            .kind())
                    .isEqualTo(Failure.Kind.CALLER);
            assertThat(catchThrowableOfType(
                            CompletionException.class,
                            () -> client.callAsync(HostileCalls.GET, "x").join()))
                    .hasCauseInstanceOf(ApiException.class);
        }
    }

    @Test
    void aHundredCallsUseAtMostTwoConnections() throws Exception {
        try (HostileServer server = server("good");
                OperationRunner client = client(server).build()) {
            for (int i = 0; i < 50; i++) {
                client.call(HostileCalls.POST, "x");
                client.callAsync(HostileCalls.GET, "x").join();
            }
            assertThat(server.requests()).isEqualTo(100);
            assertThat(server.connections()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void noAnswerGoesToAnotherCall() throws Exception {
        int threads = 64;
        int calls = Integer.getInteger("docwright.calls", 50);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (HostileServer server = server("echo");
                OperationRunner client =
                        client(server).timeout(Duration.ofMinutes(1)).build()) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                all.add(pool.submit(() -> {
                    for (int call = 0; call < calls; call++) {
                        String q = number + "-" + call;
                        HostileCalls.Answer answer = call % 2 == 0
                                ? client.call(HostileCalls.GET, q)
                                : client.callAsync(HostileCalls.GET, q).join();
                        assertThat(answer.body()).isEqualTo(JsonValue.of("/?q=" + q));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get(100, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void clientsThatWereClosedLeaveNoThread() throws Exception {
        int clients = Integer.getInteger("docwright.clients", 100);
        CountDownLatch gone = new CountDownLatch(clients);
        try (HostileServer server = new HostileServer(List.of("good"), false, gone::countDown)) {
            for (int i = 0; i < clients; i++) {
                try (OperationRunner client = client(server).build()) {
                    client.call(HostileCalls.GET, "x");
                }
            }
            until(() -> {
                System.gc(); // a JDK before 21 ends an HTTP client only when it is collected
                return threads() == 0 && gone.getCount() == 0;
            });
        }
        assertThat(threads()).isZero();
    }

    @Test
    void aClientThatIsNeverUsedHasNoThread() throws Exception {
        long before = threads();
        try (HostileServer server = server("good");
                OperationRunner client = client(server).build()) {
            assertThat(client).isNotNull();
            // not more; those of clients before may end meanwhile
            assertThat(threads()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aThousandVirtualThreadsCallAtOnce() throws Exception {
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (HostileServer server = server("wait 100 ;; echo");
                OperationRunner client =
                        client(server).timeout(Duration.ofMinutes(1)).build()) {
            List<Future<HostileCalls.Answer>> all = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                String q = "v" + i;
                all.add(threads.submit(() -> client.call(HostileCalls.GET, q)));
            }
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).get(60, TimeUnit.SECONDS).body()).isEqualTo(JsonValue.of("/?q=v" + i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Threads of HTTP clients: the selector the JDK names so, and the workers we name. */
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("HttpClient-") || name.startsWith("docwright-"))
                .count();
    }

    private static HostileServer server(String... scripts) throws IOException {
        return new HostileServer(List.of(scripts), false);
    }

    private static Builder client(HostileServer server) {
        return new Builder().endpoint(URI.create("http://127.0.0.1:" + server.port()));
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time of the wait").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
