package io.docwright;

import io.docwright.diag.Diagnostic;
import io.docwright.diff.Comparison;
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
 * @param changes what has changed in each accepted service since its lock was written
 */
public record GenerateResult(
        boolean succeeded,
        List<Diagnostic> diagnostics,
        List<GeneratedService> services,
        List<Path> written,
        int unchanged,
        List<Path> removed,
        List<Comparison> changes) {

    /** Copies the lists. */
    public GenerateResult {
        diagnostics = List.copyOf(diagnostics);
        services = List.copyOf(services);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        changes = List.copyOf(changes);
    }

    /** Creates the result of a run that compared nothing. */
    public GenerateResult(
            boolean succeeded,
            List<Diagnostic> diagnostics,
            List<GeneratedService> services,
            List<Path> written,
            int unchanged,
            List<Path> removed) {
        this(succeeded, diagnostics, services, written, unchanged, removed, List.of());
    }

    /** Returns the result of a run that wrote nothing. */
    static GenerateResult failed(List<Diagnostic> diagnostics, List<Comparison> changes) {
        return new GenerateResult(false, diagnostics, List.of(), List.of(), 0, List.of(), changes);
    }

    /** Returns a line for each service that has changed, such as {@code eas: 2 breaking, 3 compatible changes since the lock; major}. */
    public List<String> changeSummaries() {
        return changes.stream()
                .flatMap(comparison -> comparison.summary().stream())
                .map(summary -> summary.replace(" changes; ", " changes since the lock; "))
                .toList();
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
