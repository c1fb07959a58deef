package io.docwright.bench;

import io.docwright.bench.hand.HandCall;
import io.docwright.bench.hand.HandSignature;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.runtime.CredentialsProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import openapi.ApiClient;
import openapi.DefaultApi;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A whole call over the loopback, by one thread that waits for the answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 10, time = 1)
public class RoundTrip {
    static final String HAND = "hand-written java.net.http and jackson-core";

    private static final String STATUS = "Running";
    private static final long PAGE_SIZE = 100;
    private static final int CALLS_PER_TURN = 20;

    /** How many services the answer has: as many as the page shows, and 100. */
    @Param({"1", "100"})
    public int services;

    private Process server;
    private EasClient client;
    private Contest contest;

    /**
     * Starts the server and sees to it that all contenders get the same from it, and that it is signed alike.
     *
     * @throws Exception when it is not so
     */
    @Setup
    public void prepare() throws Exception {
        server = AnswerServer.start(System.getProperty("docwright.page"), services);
        BufferedReader output =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String endpoint = "http://127.0.0.1:" + output.readLine();
        client = EasClient.builder()
                .endpoint(URI.create(endpoint))
                .credentials(CredentialsProvider.of("an-id", "a-secret"))
                .build();
        Map<String, Callable<?>> contenders = contenders(endpoint);
        SameResult.check(contenders);
        SameSignature.check(new HandSignature("2021-07-01", "an-id", "a-secret"));
        contest = new Contest(contenders, CALLS_PER_TURN);
    }

    /**
     * One turn each.
     *
     * @param hole keeps results alive
     * @throws Exception when a call fails
     */
    @Benchmark
    public void lap(Blackhole hole) throws Exception {
        contest.lap(hole);
    }

    /**
     * Ends client and server.
     *
     * @throws IOException when the server's input cannot be closed
     */
    @TearDown
    public void end() throws IOException {
        client.close();
        server.getOutputStream().close();
    }

    private Map<String, Callable<?>> contenders(String endpoint) {
        // an HTTP client each: what one leaves of its threads and connection is not another's to find
        HandCall hand = byHand(endpoint);
        HandCall simple = byHand(endpoint);
        ApiClient openapi = new ApiClient();
        openapi.updateBaseUri(endpoint);
        openapi.setReadTimeout(Duration.ofSeconds(20));
        DefaultApi api = new DefaultApi(openapi);
        Map<String, Callable<?>> contenders = new LinkedHashMap<>();
        contenders.put(
                Decoding.OURS,
                () -> client.listServices(r -> r.serviceStatus(STATUS).pageSize(PAGE_SIZE)));
        contenders.put(HAND, () -> hand.listServices(STATUS, PAGE_SIZE));
        contenders.put(HAND + ", `send` and `ofByteArray`", () -> simple.listServicesSimply(STATUS, PAGE_SIZE));
        contenders.put(Decoding.OPENAPI + ", not signed", () -> api.listServices(null, PAGE_SIZE, STATUS));
        return contenders;
    }

    private static HandCall byHand(String endpoint) {
        return new HandCall(endpoint, new HandSignature("2021-07-01", "an-id", "a-secret"));
    }
}
