package io.docwright.cli;

import io.docwright.ExplainRequest;
import io.docwright.ExplainResult;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: the evidence for one element, with the lines it came from. */
@Command(
        name = "explain",
        description = "Tells the evidence for one element of the services, with the lines it came from.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Function<ExplainRequest, ExplainResult> explain;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SpecsOptions specs;

    @Parameters(
            paramLabel = "ELEMENT",
            description = "an operation, `Operation.request.Param`, `Operation.response.a.b`, a type, or a page")
    private String element;

    ExplainCommand(Function<ExplainRequest, ExplainResult> explain) {
        this.explain = explain;
    }

    @Override
    public Integer call() {
        ExplainResult result = explain.apply(new ExplainRequest(specs.specs(), element));
        if (!result.found()) {
            PrintWriter err = spec.commandLine().getErr();
            DiagnosticPrinter.print(result.diagnostics(), err);
            err.println("docwright: " + result.missing(element));
            err.flush();
            return ExitCode.USAGE.number();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(result.text());
        out.flush();
        return ExitCode.FINE.number();
    }
}
