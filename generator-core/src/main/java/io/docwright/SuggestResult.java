package io.docwright;

import io.docwright.diag.Diagnostic;
import java.util.List;

/**
 * What came of drafting corrections.
 *
 * @param statements number of statements drafted
 * @param text the drafts in the form of manifests, one YAML document a service; empty when nothing is open
 * @param diagnostics all diagnostics of the services, in the order of printing
 */
public record SuggestResult(int statements, String text, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public SuggestResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
