package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.Specs;
import io.docwright.UsageException;
import io.docwright.diag.Diagnostic;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read services have in common; Maven knows parameters of a goal by inheritance only. */
abstract class SpecsMojo extends AbstractMojo {

    /** The folder with the services: manifests ({@code service.yaml}) and the pages beside them; or one page. */
    @Parameter(property = "docwright.specsDirectory", defaultValue = "${basedir}/src/main/specs", required = true)
    private File specsDirectory;

    /** Glob patterns, relative to the specs directory, of what is read; everything when empty. */
    @Parameter(property = "docwright.includes")
    private List<String> includes = List.of();

    /** Glob patterns, relative to the specs directory, of what is left out. */
    @Parameter(property = "docwright.excludes")
    private List<String> excludes = List.of();

    /** Names of the services to read, as in their manifests; all when empty. */
    @Parameter(property = "docwright.services")
    private List<String> services = List.of();

    /** The charset of the pages, for example {@code GBK}; detected when not given. */
    @Parameter(property = "docwright.encoding")
    private @Nullable String encoding;

    /** Does nothing at all when true. */
    @Parameter(property = "docwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    SpecsMojo() {}

    final MojoExecution execution() {
        return execution;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Spelling.check(session, execution);
        if (skip) {
            getLog().info("docwright: skipped");
            return;
        }
        Specs specs = specs();
        try {
            run(new Docwright(), specs);
        } catch (UsageException refusal) {
            throw new MojoFailureException(refusal.getMessage(), refusal);
        } catch (UncheckedIOException disk) {
            throw new MojoExecutionException(disk.getMessage(), disk);
        } catch (RuntimeException bug) {
            throw new MojoExecutionException("docwright itself failed: " + bug, bug);
        }
    }

    /** Does what the goal is for. */
    abstract void run(Docwright docwright, Specs specs) throws MojoFailureException;

    private Specs specs() throws MojoFailureException {
        return new Specs(
                specsDirectory.toPath(),
                includes,
                excludes,
                services,
                encoding == null ? Optional.empty() : Optional.of(ParameterValues.charset(encoding)),
                Path.of(session.getExecutionRootDirectory()));
    }

    final void log(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> {
            switch (diagnostic.severity()) {
                case ERROR -> getLog().error(diagnostic.toLine());
                case WARNING -> getLog().warn(diagnostic.toLine());
                case INFO -> getLog().info(diagnostic.toLine());
            }
        });
    }

    final void print(String text) {
        text.lines().forEach(getLog()::info);
    }

    /** Prints what a program is to read: without the log's prefixes, in UTF-8 on every machine. */
    static void printPlain(String text) {
        System.out.writeBytes((text.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
