package io.docwright.cli;

import io.docwright.SuggestRequest;
import io.docwright.SuggestResult;
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

/** {@code suggest}: drafts the corrections the diagnostics call for. */
@Command(
        name = "suggest",
        description = "Drafts, in the form of a manifest, the statements that would settle what the pages leave open.",
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {

    private final Function<SuggestRequest, SuggestResult> suggest;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SpecsOptions specs;

    @Option(names = "--out", paramLabel = "FILE", description = "write the drafts to a file instead of standard output")
    private @Nullable Path out;

    SuggestCommand(Function<SuggestRequest, SuggestResult> suggest) {
        this.suggest = suggest;
    }

    @Override
    public Integer call() {
        SuggestResult result = suggest.apply(new SuggestRequest(specs.specs(), Optional.ofNullable(out)));
        PrintWriter err = spec.commandLine().getErr();
        DiagnosticPrinter.print(result.diagnostics(), err);
        PrintWriter to = spec.commandLine().getOut();
        if (out == null) {
            to.print(result.text());
        } else {
            to.println(out);
        }
        to.flush();
        return ExitCode.FINE.number();
    }
}
