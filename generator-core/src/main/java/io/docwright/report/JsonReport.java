package io.docwright.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.docwright.diag.JsonLayout;
import io.docwright.diff.Change;
import io.docwright.diff.Comparison;
import io.docwright.diff.HistoryNote;
import io.docwright.diff.Impacts;
import java.io.IOException;
import java.util.Optional;

/** Writes the report as JSON; {@code changes.schema.json} describes it. */
final class JsonReport {

    private final JsonGenerator out;

    private JsonReport(JsonGenerator out) {
        this.out = out;
    }

    static String of(ChangeReport report) {
        return JsonLayout.document(out -> new JsonReport(out).report(report));
    }

    private void report(ChangeReport report) throws IOException {
        out.writeStartObject();
        out.writeStringField("verdict", report.verdict().word());
        impacts(report.impacts());
        out.writeEndObject();
        out.writeArrayFieldStart("services");
        for (Comparison service : report.services()) {
            service(service);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void service(Comparison service) throws IOException {
        out.writeStartObject();
        out.writeStringField("service", service.service());
        out.writeStringField("verdict", service.verdict().word());
        impacts(service.impacts());
        out.writeEndObject();
        out.writeArrayFieldStart("changes");
        for (Change change : service.changes()) {
            change(change);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("history");
        for (HistoryNote note : service.history()) {
            note(note);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void change(Change change) throws IOException {
        out.writeStartObject();
        out.writeStringField("element", change.element());
        out.writeStringField("kind", change.kind().word());
        optional("was", change.was());
        optional("now", change.now());
        impacts(change.impacts());
        out.writeStringField("requests", change.requests().word());
        out.writeStringField("answers", change.answers().word());
        out.writeEndObject();
        out.writeStringField("advice", change.advice());
        out.writeEndObject();
    }

    private void note(HistoryNote note) throws IOException {
        out.writeStartObject();
        out.writeStringField("operation", note.operation());
        out.writeStringField("kind", note.kind().word());
        out.writeArrayFieldStart("dates");
        for (String date : note.dates()) {
            out.writeString(date);
        }
        out.writeEndArray();
        out.writeStringField("text", note.text());
        out.writeEndObject();
    }

    /** Leaves the object open: a change adds the two sides of the wire. */
    private void impacts(Impacts impacts) throws IOException {
        out.writeObjectFieldStart("impacts");
        out.writeStringField("wire", impacts.wire().word());
        out.writeStringField("source", impacts.source().word());
        out.writeStringField("binary", impacts.binary().word());
    }

    private void optional(String name, Optional<String> text) throws IOException {
        out.writeFieldName(name);
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            out.writeNull();
        }
    }
}
