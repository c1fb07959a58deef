package io.docwright.cli;

import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.GenerateTestRequest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code generate-test}: a fake and contract tests for every service below a folder, or for one page. */
@Command(
        name = "generate-test",
        description = "Writes a fake service and contract tests for every service below a folder, or for one page.",
        mixinStandardHelpOptions = true)
final class GenerateTestCommand implements Callable<Integer> {

    private final Function<GenerateTestRequest, GenerateResult> generate;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SpecsOptions specs;

    @Mixin
    private StateOptions state;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "root folder of the Java test sources")
    private Path out;

    @Option(
            names = "--no-contract-tests",
            description = "leave out the contract tests, which need JUnit Jupiter to compile")
    private boolean noContractTests;

    GenerateTestCommand(Function<GenerateTestRequest, GenerateResult> generate) {
        this.generate = generate;
    }

    @Override
    public Integer call() {
        var sources = state.apply(GenerateRequest.builder().specs(specs.specs()).output(out))
                .build();
        GenerateResult result = generate.apply(new GenerateTestRequest(sources, true, !noContractTests));
        return GenerateOutcome.report(result, spec.commandLine());
    }
}
