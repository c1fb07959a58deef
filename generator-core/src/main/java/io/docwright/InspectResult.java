package io.docwright;

import io.docwright.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of an inspection.
 *
 * @param diagnostics all diagnostics, in the order of printing
 * @param written the dumps, one a page
 */
public record InspectResult(List<Diagnostic> diagnostics, List<Path> written) {

    /** Copies the lists. */
    public InspectResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
    }
}
