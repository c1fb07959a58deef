package io.docwright.model.dump;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.SourceLocation;
import java.io.IOException;
import java.util.List;

/** Writes diagnostics as data, in the order of printing. */
final class DiagnosticList {

    private DiagnosticList() {}

    static void write(List<Diagnostic> diagnostics, DumpText out) throws IOException {
        List<Diagnostic> ordered = diagnostics.stream().distinct().sorted().toList();
        out.list(
                "diagnostics",
                ordered,
                diagnostic -> out.object(node -> {
                    SourceLocation at = diagnostic.at();
                    out.field("code", diagnostic.code().id());
                    out.field("kind", diagnostic.code().kind());
                    out.field("severity", diagnostic.severity().word());
                    out.field("path", at.path());
                    out.json().writeNumberField("line", at.line());
                    out.json().writeNumberField("column", at.column());
                    out.field("message", diagnostic.message());
                }));
    }
}
