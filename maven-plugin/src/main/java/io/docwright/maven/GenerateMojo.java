package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.Specs;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;

/** Generates a typed Java client for every service whose pages lie below the specs directory. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends GeneratingMojo {

    /** The root folder of the generated Java sources. */
    @Parameter(
            property = "docwright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/docwright",
            required = true)
    private File outputDirectory;

    /**
     * The least change since the lock beside a manifest that fails the build before anything is written: {@code breaking}, {@code any}
     * or {@code never}. The goal {@code accept} writes the locks.
     */
    @Parameter(property = "docwright.failOnChange", defaultValue = "never")
    private String failOnChange = "never";

    /** Whether the output directory is added to the folders that are compiled. */
    @Parameter(property = "docwright.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot = true;

    /** Name of the module that the clients become; without one no {@code module-info.java} is written. */
    @Parameter(property = "docwright.moduleName")
    private @Nullable String moduleName;

    private final PlexusContainer container;

    /** Made by Maven, which then sets the parameters. */
    @Inject
    public GenerateMojo(PlexusContainer container) {
        this.container = container;
    }

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        GenerateRequest.Builder builder =
                request(specs, outputDirectory).failOnChange(ParameterValues.changeLimit(failOnChange));
        if (moduleName != null) {
            builder.moduleName(moduleName);
        }
        GenerateRequest request = builder.build();
        GenerateResult result = docwright.generate(request);
        IdeBuild.in(container).ifPresent(ide -> {
            ide.show(result.diagnostics(), specs.path(), specs.workingDirectory());
            ide.refresh(request.output());
        });
        new RunReport(getLog(), request).conclude(result);
        if (addCompileSourceRoot) {
            project().addCompileSourceRoot(outputDirectory.getAbsolutePath());
        }
    }
}
