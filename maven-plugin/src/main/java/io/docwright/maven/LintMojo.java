package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.LintRequest;
import io.docwright.LintResult;
import io.docwright.Specs;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what is doubtful on the pages of services, what was not understood of them, and how much was. */
@Mojo(name = "lint", requiresProject = false, threadSafe = true)
public final class LintMojo extends SpecsMojo {

    /** The least severity that fails the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "docwright.failOn", defaultValue = "error")
    private String failOn = "error";

    /** The least understanding score in percent; a page below it fails the build. */
    @Parameter(property = "docwright.minScore", defaultValue = "0")
    private double minScore;

    /** The file the diagnostics are also written to as SARIF 2.1.0. */
    @Parameter(property = "docwright.sarif")
    private @Nullable File sarif;

    /** The form of the report: {@code text} in the log, or {@code json} alone on standard output, also under {@code -q}. */
    @Parameter(property = "docwright.format", defaultValue = "text")
    private String format = "text";

    /** Made by Maven, which then sets the parameters. */
    public LintMojo() {}

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        if (!format.equals("text") && !format.equals("json")) {
            throw new MojoFailureException("`format` is `" + format + "`; expected `text` or `json`");
        }
        LintResult result = docwright.lint(new LintRequest(
                specs,
                ParameterValues.severity(failOn),
                minScore,
                Optional.ofNullable(sarif).map(File::toPath)));
        log(result.diagnostics());
        if (format.equals("json")) {
            printPlain(result.json());
        } else {
            print(result.text());
        }
        if (!result.succeeded()) {
            throw new MojoFailureException(
                    result.belowScore().isEmpty()
                            ? "there are diagnostics that fail the build"
                            : "understood too little of " + String.join(", ", result.belowScore()));
        }
    }
}
