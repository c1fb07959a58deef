package io.docwright;

/** The generator: pages in, clients out. */
public final class Docwright {

    /** Reads the specs and writes the clients, all or nothing. */
    public GenerateResult generate(GenerateRequest request) {
        throw new UsageException("no stage is wired yet: " + request.specs());
    }

    /** Writes what was understood of each page as JSON. */
    public InspectResult inspect(InspectRequest request) {
        throw new UsageException("no stage is wired yet: " + request.inputs());
    }
}
