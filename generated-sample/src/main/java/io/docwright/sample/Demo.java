package io.docwright.sample;

import io.docwright.sample.Outcome.Status;
import io.docwright.sample.runtime.Transport;
import io.docwright.sample.testkit.FakeAccess;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks all five services for their deployments or services and prints one table. */
public final class Demo {

    private static final String HELP = """
            Asks five services for their deployments or services and prints one table.

            usage: Demo [--live | --help]

            Without an option the services are fakes inside this program: they serve the samples of the
            pages, and check method, path, parameters and signature of every request.

            --live uses the real services and these environment variables; a service is skipped when one
            that it needs is not set:
              ALIBABA_CLOUD_ACCESS_KEY_ID      all but yunxiao-flow
              ALIBABA_CLOUD_ACCESS_KEY_SECRET  all but yunxiao-flow
              ALIBABA_CLOUD_SECURITY_TOKEN     only with temporary credentials
              ALIBABA_CLOUD_REGION             eas, ververica, dataworks-public; such as cn-hangzhou
              VERVERICA_WORKSPACE              ververica
              VERVERICA_NAMESPACE              ververica
              DATAWORKS_PROJECT_ID             dataworks-public
              DATAWORKS_DEPLOYMENT_ID          dataworks-public
              YUNXIAO_TOKEN                    yunxiao-flow
              YUNXIAO_ORGANIZATION_ID          yunxiao-flow, central edition; without it the region edition is used
              YUNXIAO_PIPELINE_ID              yunxiao-flow
              YUNXIAO_DEPLOY_ORDER_ID          yunxiao-flow

            exit: 0 fine, 1 a call failed, 2 wrong usage
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    Demo(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /** Runs the demo and ends the process. */
    public static void main(String[] arguments) {
        // The console's own encoding may not have the characters of the answers.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Demo(out, System.err, System.getenv()).run(arguments));
    }

    int run(String... arguments) {
        return switch (String.join(" ", arguments)) {
            case "" -> fake();
            case "--live" -> ask(new Variables(environment), Map.of());
            case "--help", "-h" -> help(out, 0);
            default -> help(err, 2);
        };
    }

    private static int help(PrintStream to, int exit) {
        to.print(HELP);
        return exit;
    }

    private int fake() {
        try (Fakes fakes = Fakes.start(FakeAccess.forTests())) {
            return ask(Variables.documented(FakeAccess.forTests()), fakes.endpoints());
        }
    }

    int ask(Variables variables, Map<String, URI> fakes) {
        RecordingTransport transport = new RecordingTransport(Transport.jdk());
        List<Outcome> outcomes = Calls.all().stream()
                .map(call -> Outcome.of(call, connection(variables, fakes, call, transport), transport))
                .toList();
        table(outcomes).lines().forEach(out::println);
        return outcomes.stream().anyMatch(outcome -> outcome.status() == Status.FAILED) ? 1 : 0;
    }

    private static Connection connection(Variables variables, Map<String, URI> fakes, Call call, Transport transport) {
        return new Connection(variables, Optional.ofNullable(fakes.get(call.service())), transport);
    }

    private static TextTable table(List<Outcome> outcomes) {
        TextTable table = new TextTable("SERVICE", "OPERATION", "NAME", "STATUS", "CREATED", "REQUEST");
        outcomes.forEach(outcome -> addRows(table, outcome));
        return table;
    }

    private static void addRows(TextTable table, Outcome outcome) {
        String service = outcome.call().service();
        String operation = outcome.call().operation();
        switch (outcome.status()) {
            case SKIPPED -> table.add(service, operation, "-", "skipped", "-", outcome.problem());
            case FAILED ->
                table.add(service, operation, "-", "failed", "-", outcome.request())
                        .add("", "", "", "", "", outcome.problem());
            case ANSWERED -> {
                List<Item> items = outcome.items().isEmpty() ? List.of(Item.of("none", null, null)) : outcome.items();
                Item first = items.get(0);
                table.add(service, operation, first.name(), first.status(), first.created(), outcome.request());
                items.subList(1, items.size())
                        .forEach(item -> table.add("", "", item.name(), item.status(), item.created(), ""));
            }
        }
    }
}
