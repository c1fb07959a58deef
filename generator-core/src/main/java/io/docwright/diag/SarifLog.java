package io.docwright.diag;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Diagnostics as a SARIF 2.1.0 log, the form in which code hosts and editors take the findings of tools. */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNRESERVED = "-._~/";

    private final List<Diagnostic> diagnostics;
    private final List<DiagnosticCode> rules;

    private SarifLog(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics.stream().distinct().sorted().toList();
        this.rules =
                diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    }

    /** Returns the log of one run; its rules are the codes that occur. */
    public static String of(List<Diagnostic> diagnostics) {
        return JsonLayout.document(new SarifLog(diagnostics)::write);
    }

    private void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        writeTool(out);
        // The unit of every location of ours.
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
        for (Diagnostic diagnostic : diagnostics) {
            writeResult(diagnostic, out);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeTool(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "docwright");
        out.writeArrayFieldStart("rules");
        for (DiagnosticCode rule : rules) {
            out.writeStartObject();
            out.writeStringField("id", rule.id());
            out.writeStringField("name", rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            out.writeObjectFieldStart("defaultConfiguration");
            out.writeStringField("level", level(rule.severity()));
            out.writeEndObject();
            out.writeObjectFieldStart("properties");
            out.writeStringField("kind", rule.kind());
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void writeResult(Diagnostic diagnostic, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", diagnostic.code().id());
        out.writeNumberField("ruleIndex", rules.indexOf(diagnostic.code()));
        out.writeStringField("level", level(diagnostic.severity()));
        out.writeObjectFieldStart("message");
        out.writeStringField("text", diagnostic.message());
        out.writeEndObject();
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        writePlace(diagnostic.at(), out);
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writePlace(SourceLocation at, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(at.path()));
        out.writeEndObject();
        out.writeObjectFieldStart("region");
        out.writeNumberField("startLine", at.line());
        out.writeNumberField("startColumn", at.column());
        out.writeNumberField("charOffset", at.offset());
        out.writeNumberField("charLength", at.length());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    /** Writes a path as a URI reference; what is no plain letter or digit is escaped, so that no part can be taken for a scheme. */
    private static String uri(String path) {
        boolean drive = path.matches("[A-Za-z]:/.*");
        StringBuilder uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
