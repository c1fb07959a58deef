package io.docwright.maven;

import io.docwright.AcceptRequest;
import io.docwright.AcceptResult;
import io.docwright.Docwright;
import io.docwright.Specs;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the lock of each service beside its manifest: what its pages document now is accepted. */
@Mojo(name = "accept", requiresProject = false, threadSafe = true)
public final class AcceptMojo extends SpecsMojo {

    /** Made by Maven, which then sets the parameters. */
    public AcceptMojo() {}

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        AcceptResult result = docwright.accept(new AcceptRequest(specs));
        log(result.diagnostics());
        if (!result.succeeded()) {
            throw new MojoFailureException("nothing was accepted: there are errors");
        }
        result.services().forEach(service -> getLog().info("docwright: " + service.text()));
    }
}
