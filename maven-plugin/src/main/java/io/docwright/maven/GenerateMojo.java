package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.GenerateRequest;
import io.docwright.Specs;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates a typed Java client for every service whose pages lie below the specs directory. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SpecsMojo {

    /** The root folder of the generated Java sources. */
    @Parameter(
            property = "docwright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/docwright",
            required = true)
    private File outputDirectory;

    /** The least severity that fails the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "docwright.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * The least change against the accepted lock that fails the build: {@code breaking}, {@code any} or {@code never}.
     * Not available yet: there is no lock to compare with, and any value but {@code never} fails the build.
     */
    @Parameter(property = "docwright.failOnChange")
    private @Nullable String failOnChange;

    /** Generates even when nothing has changed. Today every run generates, so that it changes nothing. */
    @Parameter(property = "docwright.force", defaultValue = "false")
    private boolean force;

    /** Whether the output directory is added to the folders that are compiled. */
    @Parameter(property = "docwright.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot = true;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Made by Maven, which then sets the parameters. */
    public GenerateMojo() {}

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        refuseWhatIsNotAvailableYet();
        GenerateRequest request = ParameterValues.request(specs, outputDirectory, failOn);
        new RunReport(getLog(), request).conclude(docwright.generate(request));
        if (addCompileSourceRoot) {
            project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        }
    }

    private void refuseWhatIsNotAvailableYet() throws MojoFailureException {
        if (failOnChange != null) {
            ParameterValues.checkFailOnChange(failOnChange);
        }
        if (force) {
            getLog().debug("`force` is set; every run generates anyway");
        }
    }
}
