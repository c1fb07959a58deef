package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.GenerateRequest;
import io.docwright.GenerateTestRequest;
import io.docwright.Specs;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates, for every service whose pages lie below the specs directory, a fake service to test against, and contract tests
 * that hold the generated models to the documented samples.
 */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends GeneratingMojo {

    /** The root folder of the generated Java test sources. */
    @Parameter(
            property = "docwright.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/docwright",
            required = true)
    private File testOutputDirectory;

    /** Whether fakes are generated: {@code FakeLibrary} for the service {@code library}, and its support classes. */
    @Parameter(property = "docwright.fakes", defaultValue = "true")
    private boolean fakes = true;

    /** Whether contract tests are generated. They need the fakes and {@code org.junit.jupiter:junit-jupiter}. */
    @Parameter(property = "docwright.contractTests", defaultValue = "true")
    private boolean contractTests = true;

    /**
     * Where the directory is compiled: {@code test}, {@code main} (for a module whose purpose is to give fakes to others, with
     * {@code contractTests} off) or {@code none}.
     */
    @Parameter(property = "docwright.sourceRoot", defaultValue = "test")
    private String sourceRoot = "test";

    /** Made by Maven, which then sets the parameters. */
    public GenerateTestMojo() {}

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        ParameterValues.checkSourceRoot(sourceRoot);
        GenerateRequest request = request(specs, testOutputDirectory).build();
        // The goal `generate` has told the warnings of the same pages.
        RunReport.quiet(getLog(), request)
                .conclude(docwright.generateTest(new GenerateTestRequest(request, fakes, contractTests)));
        addSourceRoot();
    }

    private void addSourceRoot() {
        String root = testOutputDirectory.getAbsolutePath();
        switch (sourceRoot) {
            case "test" -> project().addTestCompileSourceRoot(root);
            case "main" -> project().addCompileSourceRoot(root);
            default -> getLog().debug("no source root is added");
        }
    }
}
