package io.docwright;

import io.docwright.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a generation.
 *
 * @param succeeded whether no diagnostic reached the request's limit; if not, nothing was written
 * @param diagnostics all diagnostics, in the order of printing
 * @param services what was generated, by service name
 * @param written files written because they are new or changed
 * @param unchanged number of files that were right already
 * @param removed files removed because nothing gives them any more
 * @param edited those of the written and removed files that somebody had changed since they were generated; the change is lost
 * @param changes a line for each service that has changed since its lock was written, such as
 *     {@code eas: 2 breaking, 3 compatible changes since the lock; major}
 * @param cause why pages were read; empty when the state of the last run told that nothing has changed since, and this is what
 *     that run said
 */
public record GenerateResult(
        boolean succeeded,
        List<Diagnostic> diagnostics,
        List<GeneratedService> services,
        List<Path> written,
        int unchanged,
        List<Path> removed,
        List<Path> edited,
        List<String> changes,
        Optional<String> cause) {

    /** Copies the lists. */
    public GenerateResult {
        diagnostics = List.copyOf(diagnostics);
        services = List.copyOf(services);
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
        changes = List.copyOf(changes);
    }

    /** Returns what the same run says when it finds its own output. */
    GenerateResult again() {
        return new GenerateResult(
                succeeded,
                diagnostics,
                services,
                List.of(),
                written.size() + unchanged,
                List.of(),
                List.of(),
                changes,
                Optional.empty());
    }

    GenerateResult because(String reason) {
        return new GenerateResult(
                succeeded, diagnostics, services, written, unchanged, removed, edited, changes, Optional.of(reason));
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
