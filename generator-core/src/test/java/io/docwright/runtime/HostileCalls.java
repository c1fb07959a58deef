package io.docwright.runtime;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Plays every scenario of the table against the client, GET and POST, waiting and not, and prints one line a call. A
 * program of its own, so that it can be run with little memory.
 */
final class HostileCalls {
    static final String SECRET = "tok-SECRET/12+34==";

    private static final int THREADS = 8;
    private static final int TIMEOUT = 9000;
    private static final int ATTEMPT_TIMEOUT = 1000;

    /** One row of the table. */
    record Scenario(String name, Map<String, String> options, String get, String post, List<String> scripts) {
        int option(String name, int standard) {
            return Integer.parseInt(options.getOrDefault(name, String.valueOf(standard)));
        }

        String expected(boolean post) {
            return post ? this.post : get;
        }
    }

    /** A family without subtypes, to see failures as they are. */
    static final class Failed extends ApiException {
        private static final long serialVersionUID = 1L;

        Failed(Failure failure) {
            super(failure);
        }
    }

    static final class Builder extends ClientBuilder<Builder, OperationRunner> {
        Builder() {
            super(
                    new ServiceInfo("TestClient", "test", Map.of(), Authenticator.bearer(), Failed::new),
                    RuntimeStamp.current());
            credentials(CredentialsProvider.token(SECRET));
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected OperationRunner create(OperationRunner runner) {
            return runner;
        }
    }

    /** An answer of which nothing is documented, as a generated class holds it. */
    static final Operation<String, Answer> GET = Operation.<String, Answer>of(
                    "Read", "GET", (q, out) -> out.query().add("q", q), in -> new Answer(in.any()))
            .retrySafe();

    /** An answer of one documented member, read as generated classes read it. */
    static final Operation<String, Answer> POST =
            Operation.of("Write", "POST", (q, out) -> out.form().add("q", q), HostileCalls::documented);

    /** What was read. */
    record Answer(JsonValue body) {}

    private static final JsonNames NAMES = new JsonNames(1);

    private HostileCalls() {}

    private static Answer documented(JsonReader in) throws IOException {
        JsonValue a = null;
        in.beginObject(NAMES);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "a" -> a = in.json(0);
                default -> in.unknown();
            }
        }
        Extras extras = in.endObject();
        JsonValue known = a;
        return new Answer(JsonValue.parse(Json.text("", (out, any) -> {
            out.beginObject();
            out.json("a", known);
            out.endObject(extras);
        })));
    }

    public static void main(String[] names) throws Exception {
        List<Scenario> all = scenarios();
        all.removeIf(scenario -> names.length > 0 && !List.of(names).contains(scenario.name()));
        for (boolean async : new boolean[] {false, true}) {
            line(scenario("warm up | | | | good"), false, async); // classes are loaded outside any deadline
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<String>> lines = new ArrayList<>();
        for (Scenario scenario : all) {
            if (scenario.options().containsKey("alone")) {
                for (Future<String> line : lines) {
                    line.get();
                }
            }
            for (boolean post : new boolean[] {false, true}) {
                for (boolean async : new boolean[] {false, true}) {
                    Future<String> line = threads.submit(() -> line(scenario, post, async));
                    if (scenario.options().containsKey("alone")) {
                        line.get();
                    }
                    lines.add(line);
                }
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Future<String> line : lines) {
            out.println(line.get(60, TimeUnit.SECONDS));
        }
        System.exit(0);
    }

    static List<Scenario> scenarios() throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        try (var in = HostileCalls.class.getResourceAsStream("hostile-scenarios.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    scenarios.add(scenario(line));
                }
            }
        }
        return scenarios;
    }

    private static Scenario scenario(String line) {
        String[] cells = line.split("\\|", 5);
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : cells[1].strip().split("\\s+")) {
            String[] pair = option.split("=", 2);
            options.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        List<String> scripts =
                Arrays.stream(cells[4].strip().split(" >> ")).map(String::strip).toList();
        return new Scenario(cells[0].strip(), options, cells[2].strip(), cells[3].strip(), scripts);
    }

    /** Gives name, way, outcome, milliseconds, deadline in milliseconds, what is wrong. */
    private static String line(Scenario scenario, boolean post, boolean async) throws IOException {
        boolean tls = scenario.options().containsKey("tls");
        boolean blind = tls || scenario.options().containsKey("blind");
        int timeout = scenario.option("timeout", TIMEOUT);
        String outcome = "";
        String wrong = "";
        long millis = 0;
        try (HostileServer server = new HostileServer(scenario.scripts(), blind);
                OperationRunner client = new Builder()
                        .endpoint(URI.create((tls ? "https" : "http") + "://127.0.0.1:" + server.port()))
                        .timeout(Duration.ofMillis(timeout))
                        .attemptTimeout(Duration.ofMillis(scenario.option("attempt", ATTEMPT_TIMEOUT)))
                        .maxResponseBytes(scenario.option("limit", 8 << 20))
                        .build()) {
            for (int call = 0; call < scenario.option("calls", 1); call++) {
                long start = System.nanoTime();
                try {
                    Answer answer = call(client, post ? POST : GET, async);
                    String text = answer.body().toString();
                    outcome = "ok"
                            + (text.equals("{\"a\":1}") ? "" : " " + text.substring(0, Math.min(40, text.length())));
                } catch (ApiException e) {
                    outcome = describe(e);
                    wrong = wrong(e);
                } catch (Throwable e) {
                    outcome = "undocumented " + e;
                }
                millis = (System.nanoTime() - start) / 1_000_000;
            }
            int sent = blind ? server.connections() : server.requests();
            outcome += " x" + sent;
        }
        if (!isExpected(outcome, scenario.expected(post))) {
            wrong += "expected " + scenario.expected(post);
        }
        String way = (post ? "POST " : "GET ") + (async ? "async" : "sync");
        return String.join("\t", scenario.name(), way, outcome, "" + millis, "" + timeout, wrong);
    }

    private static boolean isExpected(String outcome, String expected) {
        return expected.endsWith(" x*")
                ? outcome.startsWith(expected.substring(0, expected.length() - 1))
                : outcome.equals(expected);
    }

    private static Answer call(OperationRunner client, Operation<String, Answer> operation, boolean async) {
        if (!async) {
            return client.call(operation, "x");
        }
        try {
            return client.callAsync(operation, "x").join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ApiException known ? known : e;
        }
    }

    private static String describe(ApiException e) {
        Failure failure = e.failure();
        String kind = failure.kind().name().toLowerCase(Locale.ROOT);
        String code = failure.code() == null ? "" : " " + failure.code();
        String status = failure.status() == 0 ? "" : " " + failure.status();
        return kind + status + code + (failure.requestMayHaveBeenProcessed() ? "" : " never");
    }

    private static String wrong(ApiException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        String all = trace + e.bodyExcerpt() + e.headers() + e.failure();
        String message = String.valueOf(e.getMessage());
        List<String> wrong = new ArrayList<>();
        if (all.toLowerCase(Locale.ROOT).contains("tok-secret")) {
            wrong.add("the credential is shown");
        }
        if (message.chars().anyMatch(c -> c < 0x20 || c == 0x7f)
                || message.getBytes(StandardCharsets.UTF_8).length > 2048) {
            wrong.add("message is not one short line");
        }
        return wrong.isEmpty() ? "" : String.join(", ", wrong) + ", ";
    }
}
