package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.UsageException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates a typed Java client for every service whose pages lie below the specs directory. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The folder with the services: manifests ({@code service.yaml}) and the pages beside them. */
    @Parameter(
            property = "docwright.specsDirectory",
            defaultValue = "${project.basedir}/src/main/specs",
            required = true)
    private File specsDirectory;

    /** The root folder of the generated Java sources. */
    @Parameter(
            property = "docwright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/docwright",
            required = true)
    private File outputDirectory;

    /** Glob patterns, relative to the specs directory, of what is read; everything when empty. */
    @Parameter(property = "docwright.includes")
    private List<String> includes = List.of();

    /** Glob patterns, relative to the specs directory, of what is left out. */
    @Parameter(property = "docwright.excludes")
    private List<String> excludes = List.of();

    /** Names of the services to generate, as in their manifests; all when empty. */
    @Parameter(property = "docwright.services")
    private List<String> services = List.of();

    /** The least severity that fails the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "docwright.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * The least change against the accepted lock that fails the build: {@code breaking}, {@code any} or {@code never}.
     * Not available yet: there is no lock to compare with, and any value but {@code never} fails the build.
     */
    @Parameter(property = "docwright.failOnChange")
    private @Nullable String failOnChange;

    /** Does nothing at all when true. */
    @Parameter(property = "docwright.skip", defaultValue = "false")
    private boolean skip;

    /** Generates even when nothing has changed. Today every run generates, so that it changes nothing. */
    @Parameter(property = "docwright.force", defaultValue = "false")
    private boolean force;

    /** Whether the output directory is added to the folders that are compiled. */
    @Parameter(property = "docwright.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot = true;

    /** The charset of the pages, for example {@code GBK}; detected when not given. */
    @Parameter(property = "docwright.encoding")
    private @Nullable String encoding;

    /** Name of the module that the clients become; without one no {@code module-info.java} is written. */
    @Parameter(property = "docwright.moduleName")
    private @Nullable String moduleName;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Made by Maven, which then sets the parameters. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("docwright: skipped");
            return;
        }
        GenerateRequest request = request();
        new RunReport(getLog(), request).conclude(generate(request));
        if (addCompileSourceRoot) {
            project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        }
    }

    private GenerateRequest request() throws MojoFailureException {
        refuseWhatIsNotAvailableYet();
        var builder = GenerateRequest.builder()
                .specs(specsDirectory.toPath())
                .output(outputDirectory.toPath())
                .workingDirectory(Path.of(session.getExecutionRootDirectory()))
                .includes(includes)
                .excludes(excludes)
                .services(services);
        ParameterValues.setFailOn(builder, failOn);
        if (encoding != null) {
            builder.encoding(ParameterValues.charset(encoding));
        }
        if (moduleName != null) {
            builder.moduleName(moduleName);
        }
        return builder.build();
    }

    private void refuseWhatIsNotAvailableYet() throws MojoFailureException {
        if (failOnChange != null) {
            ParameterValues.checkFailOnChange(failOnChange);
        }
        if (force) {
            getLog().debug("`force` is set; every run generates anyway");
        }
    }

    /** What the user can mend becomes a failure; anything else is our bug or the disk's, and becomes an error. */
    private static GenerateResult generate(GenerateRequest request)
            throws MojoExecutionException, MojoFailureException {
        try {
            return new Docwright().generate(request);
        } catch (UsageException refusal) {
            throw new MojoFailureException(refusal.getMessage(), refusal);
        } catch (UncheckedIOException disk) {
            throw new MojoExecutionException(disk.getMessage(), disk);
        } catch (RuntimeException bug) {
            throw new MojoExecutionException("docwright itself failed: " + bug, bug);
        }
    }
}
