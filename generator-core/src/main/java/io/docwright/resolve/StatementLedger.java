package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;

/** Counts the manifest's statements that changed the model, and reports those that did not. */
final class StatementLedger {

    private final Diagnostics diagnostics;
    private int applied;

    StatementLedger(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    int applied() {
        return applied;
    }

    void apply() {
        applied++;
    }

    /** Reports a statement about something the pages do not have. */
    void unmatched(Located<?> statement, String what) {
        diagnostics
                .at(statement)
                .report(
                        DiagnosticCode.CORRECTION_UNMATCHED,
                        "found a statement about %s; expected something the page documents; the statement has no effect",
                        what);
    }

    /** Reports a statement that the page has come to agree with. */
    void agreed(Located<?> statement, String what) {
        diagnostics
                .at(statement)
                .report(
                        DiagnosticCode.CORRECTION_OBSOLETE,
                        "found a statement that %s; the page says the same; it can be removed",
                        what);
    }

    /** Reports a statement whose stated reason is gone: the page no longer says what it was made against. */
    void outdated(Located<?> was, String element, String now) {
        diagnostics
                .at(was)
                .report(
                        DiagnosticCode.CORRECTION_OBSOLETE,
                        "found `was` with `%s` for %s; the page now says `%s`; the correction is still applied",
                        was.value(),
                        element,
                        now);
    }
}
