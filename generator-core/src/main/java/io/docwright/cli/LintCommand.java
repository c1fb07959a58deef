package io.docwright.cli;

import io.docwright.LintRequest;
import io.docwright.LintResult;
import io.docwright.diag.Severity;
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

/** {@code lint}: everything that was noticed, and how much of each page was understood. */
@Command(
        name = "lint",
        description =
                "Tells what is doubtful on the pages of services, what was not understood of them, and how much was.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private final Function<LintRequest, LintResult> lint;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SpecsOptions specs;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "form of the report (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--sarif", paramLabel = "FILE", description = "write the diagnostics as SARIF 2.1.0 too")
    private @Nullable Path sarif;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            defaultValue = "error",
            description = "least severity that ends with exit code 1 (default: ${DEFAULT-VALUE})")
    private Limit failOn;

    @Option(
            names = "--min-score",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description =
                    "least understanding score; a page below it ends with exit code 1 (default: ${DEFAULT-VALUE})")
    private double minScore;

    /** Forms of the report. */
    enum Format {
        /** For people. */
        TEXT,
        /** For tools. */
        JSON
    }

    /** Least severities that fail. */
    enum Limit {
        /** Only errors. */
        ERROR(Optional.of(Severity.ERROR)),
        /** Errors and warnings. */
        WARNING(Optional.of(Severity.WARNING)),
        /** Nothing. */
        NEVER(Optional.empty());

        private final Optional<Severity> severity;

        Limit(Optional<Severity> severity) {
            this.severity = severity;
        }
    }

    LintCommand(Function<LintRequest, LintResult> lint) {
        this.lint = lint;
    }

    @Override
    public Integer call() {
        LintResult result =
                lint.apply(new LintRequest(specs.specs(), failOn.severity, minScore, Optional.ofNullable(sarif)));
        PrintWriter err = spec.commandLine().getErr();
        if (format == Format.TEXT) {
            result.annotated().forEach(err::println);
        } else {
            DiagnosticPrinter.print(result.diagnostics(), err);
        }
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? result.json() : result.text());
        out.flush();
        return (result.succeeded() ? ExitCode.FINE : ExitCode.DIAGNOSTICS).number();
    }
}
