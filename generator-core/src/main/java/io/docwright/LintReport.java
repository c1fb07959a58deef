package io.docwright;

import com.fasterxml.jackson.core.JsonGenerator;
import io.docwright.PageScore.Unclaimed;
import io.docwright.diag.DiagnosticJson;
import io.docwright.diag.JsonLayout;
import io.docwright.diag.VisibleText;
import java.io.IOException;

/** Writes the outcome of `lint` for people and for tools. */
final class LintReport {

    private LintReport() {}

    static String text(LintResult result) {
        StringBuilder text = new StringBuilder();
        for (PageScore page : result.pages()) {
            text.append(VisibleText.of(page.path()))
                    .append(": understood ")
                    .append(page.score())
                    .append(" % (")
                    .append(page.claimed())
                    .append(" of ")
                    .append(page.characters())
                    .append(" characters)")
                    .append(result.belowScore().contains(page.path()) ? ", too little" : "")
                    .append('\n');
            page.unclaimed().forEach(span -> append(span, text));
        }
        return text.toString();
    }

    private static void append(Unclaimed span, StringBuilder text) {
        text.append("  ").append(VisibleText.of(span.at().toString())).append(": unclaimed\n");
        span.text()
                .lines()
                .forEach(line -> text.append("    | ")
                        .append(VisibleText.of(line.replace("\t", "    ")))
                        .append('\n'));
    }

    static String json(LintResult result) {
        return JsonLayout.document(out -> {
            out.writeStartObject();
            out.writeBooleanField("succeeded", result.succeeded());
            out.writeArrayFieldStart("pages");
            for (PageScore page : result.pages()) {
                write(page, out);
            }
            out.writeEndArray();
            out.writeFieldName("diagnostics");
            DiagnosticJson.write(result.diagnostics(), out);
            out.writeEndObject();
        });
    }

    private static void write(PageScore page, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("path", page.path());
        out.writeNumberField("score", page.score());
        out.writeNumberField("characters", page.characters());
        out.writeNumberField("claimed", page.claimed());
        out.writeArrayFieldStart("unclaimed");
        for (Unclaimed span : page.unclaimed()) {
            out.writeStartObject();
            out.writeNumberField("line", span.at().line());
            out.writeNumberField("column", span.at().column());
            out.writeNumberField("length", span.at().length());
            out.writeStringField("text", span.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
