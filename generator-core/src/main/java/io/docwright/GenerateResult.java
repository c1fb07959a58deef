package io.docwright;

import io.docwright.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a generation.
 *
 * @param succeeded whether no diagnostic reached the request's limit; if not, nothing was written
 * @param diagnostics all diagnostics, in the order of printing
 * @param services what was generated, by service name
 * @param written files written because they are new or changed
 * @param unchanged number of files that were right already
 * @param removed files removed because nothing gives them any more
 */
public record GenerateResult(
        boolean succeeded,
        List<Diagnostic> diagnostics,
        List<GeneratedService> services,
        List<Path> written,
        int unchanged,
        List<Path> removed) {

    /** Copies the lists. */
    public GenerateResult {
        diagnostics = List.copyOf(diagnostics);
        services = List.copyOf(services);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /**
     * One generated service.
     *
     * @param name the service
     * @param javaPackage package of its client
     * @param operations number of operations
     * @param corrections number of corrections and statements of its manifest that were applied
     */
    public record GeneratedService(String name, String javaPackage, int operations, int corrections) {}
}
