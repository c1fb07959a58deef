package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.Specs;
import io.docwright.SuggestRequest;
import io.docwright.SuggestResult;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Drafts, in the form of a manifest, the statements that would settle what the pages leave open. */
@Mojo(name = "suggest", requiresProject = false, threadSafe = true)
public final class SuggestMojo extends SpecsMojo {

    /** The file the drafts are written to; the log when not given. */
    @Parameter(property = "docwright.out")
    private @Nullable File out;

    /** Made by Maven, which then sets the parameters. */
    public SuggestMojo() {}

    @Override
    void run(Docwright docwright, Specs specs) {
        SuggestResult result = docwright.suggest(
                new SuggestRequest(specs, Optional.ofNullable(out).map(File::toPath)));
        log(result.diagnostics());
        if (out == null) {
            print(result.text());
        }
        getLog().info("docwright: statements drafted " + result.statements());
    }
}
