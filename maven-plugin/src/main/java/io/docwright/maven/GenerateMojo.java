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
     * The least change since the lock beside a manifest that fails the build before anything is written: {@code breaking}, {@code any}
     * or {@code never}. The goal {@code accept} writes the locks.
     */
    @Parameter(property = "docwright.failOnChange", defaultValue = "never")
    private String failOnChange = "never";

    /** Generates even when nothing has changed. Today every run generates, so that it changes nothing. */
    @Parameter(property = "docwright.force", defaultValue = "false")
    private boolean force;

    /** Whether the output directory is added to the folders that are compiled. */
    @Parameter(property = "docwright.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot = true;

    /** Name of the module that the clients become; without one no {@code module-info.java} is written. */
    @Parameter(property = "docwright.moduleName")
    private @Nullable String moduleName;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Made by Maven, which then sets the parameters. */
    public GenerateMojo() {}

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        if (force) {
            getLog().debug("`force` is set; every run generates anyway");
        }
        GenerateRequest.Builder builder = ParameterValues.request(specs, outputDirectory, failOn)
                .failOnChange(ParameterValues.changeLimit(failOnChange));
        if (moduleName != null) {
            builder.moduleName(moduleName);
        }
        GenerateRequest request = builder.build();
        new RunReport(getLog(), request).conclude(docwright.generate(request));
        if (addCompileSourceRoot) {
            project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        }
    }
}
