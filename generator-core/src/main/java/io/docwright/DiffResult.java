package io.docwright;

import io.docwright.diag.Diagnostic;
import io.docwright.diff.Comparison;
import io.docwright.report.ChangeReport;
import java.util.List;

/**
 * What came of comparing two sides.
 *
 * @param readable whether both sides could be read; if not, nothing was compared
 * @param withinLimit whether no change reached the request's limit
 * @param diagnostics all diagnostics of both sides, in the order of printing
 * @param comparisons what has changed, by service
 */
public record DiffResult(
        boolean readable, boolean withinLimit, List<Diagnostic> diagnostics, List<Comparison> comparisons) {

    /** Copies the lists. */
    public DiffResult {
        diagnostics = List.copyOf(diagnostics);
        comparisons = List.copyOf(comparisons);
    }

    /** The forms of the report. */
    public enum Format {
        /** For a terminal. */
        TEXT,
        /** For a comment on a pull request. */
        MARKDOWN,
        /** For tools. */
        JSON,
        /** For a browser. */
        HTML
    }

    /** Returns the changes in one of the forms. */
    public String report(Format format) {
        ChangeReport report = new ChangeReport(comparisons);
        return switch (format) {
            case TEXT -> report.text();
            case MARKDOWN -> report.markdown();
            case JSON -> report.json();
            case HTML -> report.html();
        };
    }
}
