package io.docwright.cli;

import io.docwright.diag.Diagnostic;
import java.io.PrintWriter;
import java.util.List;

/** Prints diagnostics in the form that editors and scripts read. */
final class DiagnosticPrinter {

    private DiagnosticPrinter() {}

    static void print(List<Diagnostic> diagnostics, PrintWriter to) {
        diagnostics.forEach(diagnostic -> to.println(diagnostic.toLine()));
        to.flush();
    }
}
