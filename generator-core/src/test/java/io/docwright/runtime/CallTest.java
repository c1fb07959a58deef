package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.HostileCalls.Answer;
import io.docwright.runtime.HostileCalls.Builder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The time of a call, what it says of itself, and what is told about its attempts. */
@Timeout(60)
final class CallTest {
    private static final String STALE = "{\"Code\":\"InvalidTimeStamp.Expired\"}";

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<TransportRequest> sent = new CopyOnWriteArrayList<>();
    private final Deque<Supplier<CompletableFuture<TransportResponse>>> answers = new ArrayDeque<>();
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void theTimeOfAnAsynchronousCallRunsWhateverItsCredentialsDo() {
        OperationRunner client = client().timeout(Duration.ofMillis(200))
                .credentials(this::slowly)
                .build();
        long start = System.nanoTime();

        ApiException e = failure(client.callAsync(HostileCalls.GET, "x"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(e).hasMessageContaining("within 200 ms (`timeout`)");
        assertThat(e.requestMayHaveBeenProcessed()).isFalse();
        assertThat(e.attempts()).isZero();
        assertThat(sent).isEmpty();
    }

    /** Shows less on a small machine: where the common pool has one thread only, futures of the JDK do without it. */
    @Test
    void theTimeOfAnAsynchronousCallRunsWhileTheCommonPoolIsBusy() throws Exception {
        int busy = ForkJoinPool.getCommonPoolParallelism() + 300;
        CountDownLatch blocked = new CountDownLatch(ForkJoinPool.getCommonPoolParallelism());
        for (int i = 0; i < busy; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                blocked.countDown();
                slowly();
            });
        }
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
        answers.add(CompletableFuture::new);
        OperationRunner client = client().timeout(Duration.ofMillis(200)).build();

        CompletableFuture<Answer> future = client.callAsync(HostileCalls.POST, "x");

        assertThat(catchThrowable(() -> future.get(10, TimeUnit.SECONDS))).hasStackTraceContaining("(`timeout`)");
    }

    /** The time of the attempt and that of the call can end together, and be noticed by two threads. */
    @Test
    void whoeverFindsACallOverdueKnowsThatItsLastAttemptWasSent() {
        Builder client = client().timeout(Duration.ofMillis(200));
        Call<String, Answer> call = new Call<>(engine(client), HostileCalls.POST, "x");
        call.send(request -> new CompletableFuture<>());
        pause(210);

        ApiException first = catchThrowableOfType(ApiException.class, () -> call.timedOut(new IOException()));

        assertThat(first.requestMayHaveBeenProcessed()).isTrue();
        assertThat(call.overdue().requestMayHaveBeenProcessed()).isTrue();
    }

    @Test
    void anAttemptThatTheServiceRefusedIsForgottenWhenTheTimeEndsInThePauseAfterIt() {
        Call<String, Answer> call = new Call<>(engine(client()), HostileCalls.POST, "x");
        call.send(request -> new CompletableFuture<>());

        call.answered(new TransportResponse(429, Map.of(), new byte[0], false));

        assertThat(call.overdue().requestMayHaveBeenProcessed()).isFalse();
    }

    @Test
    void nothingIsSentOnceTheTimeIsUp() {
        CredentialsProvider slow = () -> {
            pause(60);
            return Credentials.token("t1234");
        };
        OperationRunner client =
                client().timeout(Duration.ofMillis(30)).credentials(slow).build();

        ApiException e = failure(client);

        assertThat(e).hasMessageContaining("within 30 ms (`timeout`)");
        assertThat(e.requestMayHaveBeenProcessed()).isFalse();
        assertThat(e.attempts()).isZero();
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsSentAfterAHookThatTookTheTimeOfTheAttempt() {
        Interceptor slow = new Interceptor() {
            @Override
            public TransportRequest onRequest(AttemptInfo attempt, TransportRequest request) {
                pause(60);
                return request;
            }
        };
        OperationRunner client = client().attemptTimeout(Duration.ofMillis(30))
                .interceptor(slow)
                .interceptor(teller("b"))
                .build();

        assertThat(failure(client)).hasMessageContaining("within 30 ms (`attemptTimeout`)");
        assertThat(sent).isEmpty();
        assertThat(told).containsExactly("b request 1", "b failure 1 TimeoutException");
    }

    @Test
    void whatAProxyGaveUpMayHaveBeenProcessed() {
        for (int status : new int[] {408, 499}) {
            answers.add(() -> answer(status, "{}", Map.of()));

            ApiException e = catchThrowableOfType(
                    ApiException.class, () -> client().build().call(HostileCalls.POST, "x"));

            assertThat(e.status()).isEqualTo(status);
            assertThat(e.requestMayHaveBeenProcessed()).isTrue();
        }
    }

    @Test
    void aCorrectedClockForgetsNothingOfTheAttemptBefore() {
        Map<String, List<String>> date = Map.of("date", List.of("Sat, 21 Nov 2015 12:00:00 GMT"));
        answers.add(() -> answer(500, STALE, date));
        answers.add(() -> answer(400, "{\"Code\":\"Bad\"}", Map.of()));

        ApiException e = failure(client().build());

        assertThat(e.code()).isEqualTo("Bad");
        assertThat(e.attempts()).isEqualTo(2);
        assertThat(e.requestMayHaveBeenProcessed()).isTrue();
    }

    @Test
    void credentialsThatFailCountAsNoAttempt() {
        CredentialsProvider none = () -> {
            throw new IllegalStateException("none");
        };

        assertThat(failure(client().credentials(none).build()).attempts()).isZero();
    }

    @Test
    void aTransportThatThrowsEndsTheAttemptForAllHooks() {
        Transport broken = request -> {
            throw new IllegalStateException("broken");
        };
        OperationRunner client = client().transport(broken)
                .interceptor(teller("a"))
                .interceptor(teller("b"))
                .build();

        assertThat(failure(client).attempts()).isOne();
        assertThat(told)
                .containsExactly(
                        "a request 1",
                        "b request 1",
                        "a failure 1 IllegalStateException",
                        "b failure 1 IllegalStateException");
    }

    @Test
    void aHookThatThrowsKeepsNobodyFromHearingOfTheEnd() {
        Interceptor rude = new Interceptor() {
            @Override
            public void onResponse(AttemptInfo attempt, TransportResponse response) {
                throw new IllegalStateException("rude");
            }
        };
        answers.add(() -> answer(200, "{}", Map.of()));
        OperationRunner client =
                client().interceptor(rude).interceptor(teller("b")).build();

        assertThat(failure(client)).hasMessageContaining("rude");
        assertThat(told).containsExactly("b request 1", "b response 1");
    }

    @Test
    void anInterruptEndsTheAttemptForAllHooks() throws Exception {
        answers.add(CompletableFuture::new);
        OperationRunner client = client().interceptor(teller("a")).build();
        AtomicReference<ApiException> caught = new AtomicReference<>();
        Thread thread = new Thread(() -> caught.set(failure(client)));
        thread.start();
        until(() -> sent.size() == 1);

        thread.interrupt();
        thread.join(5000);

        assertThat(caught.get()).hasMessageContaining("interrupted");
        assertThat(told).containsExactly("a request 1", "a failure 1 InterruptedException");
    }

    @Test
    void aCancelledFutureEndsTheAttemptForAllHooks() throws Exception {
        answers.add(CompletableFuture::new);
        OperationRunner client = client().interceptor(teller("a")).build();
        CompletableFuture<Answer> future = client.callAsync(HostileCalls.GET, "x");
        until(() -> sent.size() == 1);
        Thread.sleep(50);

        future.cancel(true);

        until(() -> told.size() == 2);
        assertThat(told).containsExactly("a request 1", "a failure 1 CancellationException");
    }

    @Test
    void theMessageTellsHowManyAttemptsThereWereAndWhatTheServiceSaid() {
        answers.add(() -> answer(500, "{}", Map.of()));
        answers.add(() -> answer(503, "{}", Map.of()));

        assertThat(failure(client().build()))
                .hasMessage("`Read`: no answer at attempt 3 (earlier: HTTP 503): no answer");
    }

    @Test
    void exceptionsOfSeveralHooksAreKept() {
        answers.add(() -> answer(200, "{}", Map.of()));
        OperationRunner client =
                client().interceptor(rude("first")).interceptor(rude("second")).build();

        ApiException e = failure(client);

        assertThat(e).hasMessageContaining("first");
        assertThat(e.getCause().getSuppressed()).singleElement().asString().contains("second");
    }

    @Test
    void onlyATokenThatSaysSomethingMakesARequestSafeToSendAgain() {
        Operation<String, Answer> operation =
                Operation.of("Write", "POST", (token, out) -> out.clientToken(token), in -> new Answer(in.any()));
        for (String token : List.of("", " ", "t1")) {
            sent.clear();
            catchThrowable(() -> client().build().call(operation, token));
            assertThat(sent).as("attempts with `%s`", token).hasSize(token.equals("t1") ? 3 : 1);
        }
    }

    @Test
    void documentedHeadersAreTheCallersToSay() {
        Operation<String, Answer> operation = Operation.of(
                "Read",
                "POST",
                (q, out) -> {
                    out.header("Accept", "application/xml");
                    out.header("User-Agent", "mine");
                    out.header("Content-Type", "application/vnd.mine+json");
                    out.jsonBody(q, JsonWriter::asString);
                },
                in -> new Answer(in.any()));
        answers.add(() -> answer(200, "{}", Map.of()));

        client().build().call(operation, "x");

        assertThat(sent.get(0).headers())
                .containsEntry("accept", "application/xml")
                .containsEntry("user-agent", "mine")
                .containsEntry("content-type", "application/vnd.mine+json");
    }

    @Test
    void anApplicationIsNamedBehindTheClient() {
        answers.add(() -> answer(200, "{}", Map.of()));

        client().userAgent("app/1.2").build().call(HostileCalls.GET, "x");

        assertThat(sent.get(0).headers()).containsEntry("user-agent", "docwright test app/1.2");
        for (String odd : List.of("", "a\r\nb", " a")) {
            assertThat(catchThrowable(() -> client().userAgent(odd).build()))
                    .isInstanceOf(ApiException.class)
                    .hasMessageContaining("`userAgent`");
        }
    }

    private Builder client() {
        return new Builder().endpoint(URI.create("http://127.0.0.1:9")).transport(request -> {
            sent.add(request);
            Supplier<CompletableFuture<TransportResponse>> next = answers.poll();
            return next == null ? CompletableFuture.failedFuture(new IOException("no answer")) : next.get();
        });
    }

    private static Engine engine(Builder builder) {
        return new Engine(
                Settings.of(builder),
                builder.transport,
                new RetryPolicy(3),
                new ServerClock(builder.clock),
                new Running(),
                Workers.named("test"));
    }

    private static CompletableFuture<TransportResponse> answer(
            int status, String body, Map<String, List<String>> headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return CompletableFuture.completedFuture(new TransportResponse(status, headers, bytes, false));
    }

    private static Interceptor rude(String text) {
        return new Interceptor() {
            @Override
            public void onResponse(AttemptInfo attempt, TransportResponse response) {
                throw new IllegalStateException(text);
            }
        };
    }

    private Interceptor teller(String name) {
        return new Interceptor() {
            @Override
            public TransportRequest onRequest(AttemptInfo attempt, TransportRequest request) {
                told.add(name + " request " + attempt.number());
                return request;
            }

            @Override
            public void onResponse(AttemptInfo attempt, TransportResponse response) {
                told.add(name + " response " + attempt.number());
            }

            @Override
            public void onFailure(AttemptInfo attempt, Throwable failure) {
                told.add(name + " failure " + attempt.number() + " "
                        + failure.getClass().getSimpleName());
            }
        };
    }

    private Credentials slowly() {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Credentials.token("t1234");
    }

    private static ApiException failure(OperationRunner client) {
        return catchThrowableOfType(ApiException.class, () -> client.call(HostileCalls.GET, "x"));
    }

    private static ApiException failure(CompletableFuture<Answer> future) {
        return (ApiException)
                catchThrowableOfType(CompletionException.class, future::join).getCause();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void until(Supplier<Boolean> condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.get()) {
            assertThat(System.nanoTime()).as("time of the wait").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
