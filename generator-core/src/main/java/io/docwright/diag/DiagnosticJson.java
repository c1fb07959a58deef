package io.docwright.diag;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Diagnostics as data, in the form every command prints. */
public final class DiagnosticJson {

    private DiagnosticJson() {}

    /** Writes an array of diagnostics in the order of printing, without repetitions. */
    public static void write(List<Diagnostic> diagnostics, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Diagnostic diagnostic : diagnostics.stream().distinct().sorted().toList()) {
            out.writeStartObject();
            out.writeStringField("code", diagnostic.code().id());
            out.writeStringField("kind", diagnostic.code().kind());
            out.writeStringField("severity", diagnostic.severity().word());
            out.writeStringField("path", diagnostic.at().path());
            out.writeNumberField("line", diagnostic.at().line());
            out.writeNumberField("column", diagnostic.at().column());
            out.writeStringField("message", diagnostic.message());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
