package io.docwright;

import io.docwright.diag.Diagnostic;
import java.util.List;

/**
 * What came of looking at services.
 *
 * @param succeeded whether no diagnostic reached the request's limit and no page fell below its least score
 * @param diagnostics all diagnostics, in the order of printing
 * @param annotated the same diagnostics as text for people, each with its source line and marks under what is meant
 * @param pages how much of each page was understood, in the order of their paths
 * @param belowScore paths of the pages that fell below the least score
 */
public record LintResult(
        boolean succeeded,
        List<Diagnostic> diagnostics,
        List<String> annotated,
        List<PageScore> pages,
        List<String> belowScore) {

    /** Copies the lists. */
    public LintResult {
        diagnostics = List.copyOf(diagnostics);
        annotated = List.copyOf(annotated);
        pages = List.copyOf(pages);
        belowScore = List.copyOf(belowScore);
    }

    /** Returns the pages' scores and what was not understood of them, for people. */
    public String text() {
        return LintReport.text(this);
    }

    /** Returns the diagnostics, scores and what was not understood, as JSON. */
    public String json() {
        return LintReport.json(this);
    }
}
