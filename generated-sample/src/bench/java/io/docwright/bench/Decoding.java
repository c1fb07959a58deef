package io.docwright.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.bench.hand.HandReader;
import io.docwright.bench.vendor.VendorAnswer;
import io.docwright.sample.eas.Decode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import openapi.ApiClient;
import openapi.model.ListServicesResponse;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes of an answer of 100 services to objects. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 10, time = 1)
public class Decoding {
    static final String OURS = "generated client";
    static final String HAND = "hand-written jackson-core";
    static final String VENDOR = "vendor's run time";
    static final String OPENAPI = "openapi-generator native";
    static final String OPENAPI_BYTES = "the same model, from bytes";
    static final String RECORDS = "hand-written records, databind";

    private static final int SERVICES = 100;
    private static final int CALLS_PER_TURN = 10;

    private Contest contest;

    /**
     * Makes the answer and sees to it that all read the same from it.
     *
     * @throws Exception when one of them does not
     */
    @Setup
    public void prepare() throws Exception {
        byte[] json = ServicesAnswer.of(Path.of(System.getProperty("docwright.page")), SERVICES);
        Map<String, Callable<?>> contenders = contenders(json);
        SameResult.check(contenders);
        SameChecks.check(json);
        contest = new Contest(contenders, CALLS_PER_TURN);
    }

    /**
     * One turn each.
     *
     * @param hole keeps results alive
     * @throws Exception when decoding fails
     */
    @Benchmark
    public void lap(Blackhole hole) throws Exception {
        contest.lap(hole);
    }

    private static Map<String, Callable<?>> contenders(byte[] json) {
        ObjectMapper generated = ApiClient.createDefaultObjectMapper();
        ObjectMapper plain = new ObjectMapper();
        TypeReference<ListServicesResponse> type = new TypeReference<>() {};
        Map<String, Callable<?>> contenders = new LinkedHashMap<>();
        contenders.put(OURS, () -> Decode.listServices(json));
        contenders.put(HAND, () -> HandReader.decode(json, SameChecks.MAX_VALUES));
        contenders.put(VENDOR, () -> VendorAnswer.decode(json));
        contenders.put(OPENAPI, () -> {
            String body = new String(json); // as its generated method does it, `isBlank` included
            return body.isBlank() ? null : generated.readValue(body, type);
        });
        contenders.put(OPENAPI_BYTES, () -> generated.readValue(json, type));
        contenders.put(RECORDS, () -> plain.readValue(json, RecordServices.class));
        return contenders;
    }
}
