package io.docwright.cli;

import io.docwright.InspectRequest;
import io.docwright.InspectResult;
import io.docwright.diag.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: what was understood of each page, as JSON. */
@Command(
        name = "inspect",
        description = "Writes what is understood of pages as one JSON file each.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    private final Function<InspectRequest, InspectResult> inspect;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "pages, or folders of them")
    private List<Path> inputs;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder of the JSON files")
    private Path out;

    @Option(names = "--full", description = "add the whole model with the evidence for it")
    private boolean full;

    @Mixin
    private PageOptions pages;

    InspectCommand(Function<InspectRequest, InspectResult> inspect) {
        this.inspect = inspect;
    }

    @Override
    public Integer call() {
        var here = Path.of("").toAbsolutePath();
        InspectResult result = inspect.apply(new InspectRequest(inputs, out, full, pages.encoding(), here));
        DiagnosticPrinter.print(result.diagnostics(), spec.commandLine().getErr());
        PrintWriter to = spec.commandLine().getOut();
        result.written().forEach(to::println);
        to.flush();
        boolean failed = result.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return (failed ? ExitCode.DIAGNOSTICS : ExitCode.FINE).number();
    }
}
