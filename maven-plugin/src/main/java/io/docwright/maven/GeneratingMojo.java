package io.docwright.maven;

import io.docwright.GenerateRequest;
import io.docwright.Specs;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that write sources have in common. */
abstract class GeneratingMojo extends SpecsMojo {

    /** The least severity that fails the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "docwright.failOn", defaultValue = "error")
    private String failOn = "error";

    /** Generates even when the state of the last run, in {@code stateDirectory}, says that nothing has changed. */
    @Parameter(property = "docwright.force", defaultValue = "false")
    private boolean force;

    /**
     * The folder in which the state of the last run is kept: hashes of what was read and written, and what was reported. It is
     * never committed; without it everything is generated once.
     */
    @Parameter(
            property = "docwright.stateDirectory",
            defaultValue = "${project.build.directory}/docwright",
            required = true)
    private File stateDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    GeneratingMojo() {}

    final MavenProject project() {
        return project;
    }

    final GenerateRequest.Builder request(Specs specs, File output) throws MojoFailureException {
        OutputOwner.claim(output.toPath(), project, execution());
        return ParameterValues.request(specs, output, failOn)
                .state(stateDirectory.toPath())
                .force(force);
    }
}
