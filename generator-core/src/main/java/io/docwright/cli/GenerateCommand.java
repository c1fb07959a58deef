package io.docwright.cli;

import io.docwright.ChangeLimit;
import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
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

/** {@code generate}: clients for every service below a folder, or for one page. */
@Command(
        name = "generate",
        description = "Writes a typed client for every service below a folder, or for one page.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    private final Function<GenerateRequest, GenerateResult> generate;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SpecsOptions specs;

    @Mixin
    private StateOptions state;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "root folder of the Java sources")
    private Path out;

    @Option(
            names = "--module",
            paramLabel = "NAME",
            description = "also write a module-info.java that exports the clients' packages")
    private @Nullable String moduleName;

    @Option(
            names = "--fail-on-change",
            paramLabel = "breaking|any|never",
            defaultValue = "never",
            description = "least change since the locks that ends with exit code 1 and writes nothing"
                    + " (default: ${DEFAULT-VALUE})")
    private ChangeLimit failOnChange;

    GenerateCommand(Function<GenerateRequest, GenerateResult> generate) {
        this.generate = generate;
    }

    @Override
    public Integer call() {
        var request = state.apply(
                GenerateRequest.builder().specs(specs.specs()).output(out).failOnChange(failOnChange));
        Optional.ofNullable(moduleName).ifPresent(request::moduleName);
        return GenerateOutcome.report(generate.apply(request.build()), spec.commandLine());
    }
}
