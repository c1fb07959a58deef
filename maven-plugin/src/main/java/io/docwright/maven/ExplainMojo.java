package io.docwright.maven;

import io.docwright.Docwright;
import io.docwright.ExplainRequest;
import io.docwright.ExplainResult;
import io.docwright.Specs;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells the evidence for one element of the services, with the lines it came from. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends SpecsMojo {

    /** An operation, {@code Operation.request.Param}, {@code Operation.response.a.b}, a type, or a page. */
    @Parameter(property = "docwright.element", required = true)
    private String element;

    /** Made by Maven, which then sets the parameters. */
    public ExplainMojo() {}

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        ExplainResult result = docwright.explain(new ExplainRequest(specs, element));
        if (!result.found()) {
            log(result.diagnostics());
            throw new MojoFailureException(result.missing(element));
        }
        print(result.text());
    }
}
