package io.docwright;

import io.docwright.write.OutputException;

/**
 * The generator: pages in, clients out.
 *
 * <pre>
 * specs ─source─▶ text ─parse─▶ raw ─resolve─▶ model ─symbol─▶ names ─emit─▶ sources in memory ─write─▶ output
 * </pre>
 *
 * <p>Safe for threads; each call is a run of its own.
 */
public final class Docwright {

    /** Not wired yet. */
    public GenerateResult generate(GenerateRequest request) {
        throw new UsageException("no emitter is wired yet: " + request.specs());
    }

    /**
     * Writes what was understood of each page as JSON.
     *
     * @throws UsageException when an input cannot be read or the output cannot be written
     */
    public InspectResult inspect(InspectRequest request) {
        try {
            return new Inspection(request).run();
        } catch (OutputException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
