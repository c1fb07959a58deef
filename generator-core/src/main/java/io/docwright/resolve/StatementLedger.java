package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.manifest.NearestWord;
import java.util.Collection;

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

    /**
     * Reports a statement about something the pages do not have.
     *
     * @param written the name as stated
     * @param known the names it could have been, for the nearest one
     */
    void unmatched(Located<?> statement, String what, String written, Collection<String> known) {
        String expected =
                NearestWord.to(written, known).map(name -> "`" + name + "`").orElse("something the page documents");
        diagnostics
                .at(statement)
                .report(
                        DiagnosticCode.CORRECTION_UNMATCHED,
                        "found a statement about %s; expected %s; the statement has no effect",
                        what,
                        expected);
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
