package io.docwright.cli;

import io.docwright.ChangeLimit;
import io.docwright.DiffRequest;
import io.docwright.DiffResult;
import io.docwright.Specs;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code diff}: what has changed between two sides, and what it means. */
@Command(
        name = "diff",
        description = "Compares two sides and judges every change: on the wire, in Java source, in Java binaries.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Function<DiffRequest, DiffResult> diff;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--old",
            required = true,
            paramLabel = "PATH",
            description = "the side callers were built against: a lock, a folder with services, or one page")
    private Path before;

    @Option(names = "--new", required = true, paramLabel = "PATH", description = "the side as it is now")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json|html",
            defaultValue = "text",
            description = "form of the report (default: ${DEFAULT-VALUE})")
    private DiffResult.Format format;

    @Option(
            names = "--fail-on-change",
            paramLabel = "breaking|any|never",
            defaultValue = "never",
            description = "least change that ends with exit code 1 (default: ${DEFAULT-VALUE})")
    private ChangeLimit failOnChange;

    @Option(names = "--out", paramLabel = "FILE", description = "write the report to a file instead of standard output")
    private @Nullable Path out;

    @Mixin
    private PageOptions pages;

    DiffCommand(Function<DiffRequest, DiffResult> diff) {
        this.diff = diff;
    }

    @Override
    public Integer call() {
        DiffResult result =
                diff.apply(new DiffRequest(side(before), side(after), failOnChange, format, Optional.ofNullable(out)));
        DiagnosticPrinter.print(result.diagnostics(), spec.commandLine().getErr());
        if (!result.readable()) {
            return ExitCode.USAGE.number();
        }
        PrintWriter to = spec.commandLine().getOut();
        if (out == null) {
            to.print(result.report(format));
        } else {
            to.println(out);
        }
        to.flush();
        return (result.withinLimit() ? ExitCode.FINE : ExitCode.DIAGNOSTICS).number();
    }

    private Specs side(Path path) {
        Specs specs = Specs.at(path);
        return pages.encoding().map(specs::in).orElse(specs);
    }
}
