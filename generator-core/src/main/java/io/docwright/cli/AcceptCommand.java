package io.docwright.cli;

import io.docwright.AcceptRequest;
import io.docwright.AcceptResult;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code accept}: what the pages document now is what later runs are compared with. */
@Command(
        name = "accept",
        description = "Writes the lock of each service beside its manifest: what its pages document now is accepted.",
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {

    private final Function<AcceptRequest, AcceptResult> accept;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SpecsOptions specs;

    AcceptCommand(Function<AcceptRequest, AcceptResult> accept) {
        this.accept = accept;
    }

    @Override
    public Integer call() {
        AcceptResult result = accept.apply(new AcceptRequest(specs.specs()));
        DiagnosticPrinter.print(result.diagnostics(), spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        result.services().forEach(service -> out.println(service.text()));
        out.flush();
        return (result.succeeded() ? ExitCode.FINE : ExitCode.DIAGNOSTICS).number();
    }
}
