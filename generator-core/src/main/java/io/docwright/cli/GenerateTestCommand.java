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

    @Option(
            names = "--specs",
            required = true,
            paramLabel = "PATH",
            description = "folder with services, or one page or OpenAPI file without a manifest")
    private Path specs;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "root folder of the Java test sources")
    private Path out;

    @Option(
            names = "--no-contract-tests",
            description = "leave out the contract tests, which need JUnit Jupiter to compile")
    private boolean noContractTests;

    @Mixin
    private PageOptions pages;

    GenerateTestCommand(Function<GenerateTestRequest, GenerateResult> generate) {
        this.generate = generate;
    }

    @Override
    public Integer call() {
        var request = GenerateRequest.builder().specs(specs).output(out);
        pages.encoding().ifPresent(request::encoding);
        GenerateResult result = generate.apply(new GenerateTestRequest(request.build(), true, !noContractTests));
        return GenerateOutcome.report(result, spec.commandLine());
    }
}
