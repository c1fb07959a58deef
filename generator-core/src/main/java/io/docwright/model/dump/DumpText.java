package io.docwright.model.dump;

import com.fasterxml.jackson.core.JsonGenerator;
import io.docwright.diag.JsonLayout;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the members, lists and values of a dump. */
final class DumpText {

    private final JsonGenerator out;

    private DumpText(JsonGenerator out) {
        this.out = out;
    }

    /** What writes one document. */
    interface Content {
        void write(DumpText out) throws IOException;
    }

    /** Returns the text of a document, ended by a line feed. */
    static String of(Content content) {
        return JsonLayout.document(out -> content.write(new DumpText(out)));
    }

    JsonGenerator json() {
        return out;
    }

    void object(Content content) throws IOException {
        out.writeStartObject();
        content.write(this);
        out.writeEndObject();
    }

    void object(String name, Content content) throws IOException {
        out.writeFieldName(name);
        object(content);
    }

    void list(String name, Content content) throws IOException {
        out.writeArrayFieldStart(name);
        content.write(this);
        out.writeEndArray();
    }

    /** What writes one element of a list. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    <T> void list(String name, List<T> elements, Element<T> element) throws IOException {
        out.writeArrayFieldStart(name);
        for (T one : elements) {
            element.write(one);
        }
        out.writeEndArray();
    }

    void strings(String name, List<String> values) throws IOException {
        list(name, values, out::writeString);
    }

    void field(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    void field(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** Writes a member that is null where there is no value. */
    void field(String name, Optional<String> value) throws IOException {
        out.writeFieldName(name);
        if (value.isPresent()) {
            out.writeString(value.get());
        } else {
            out.writeNull();
        }
    }

    /** Writes a member that is null where nothing is known. */
    void flag(String name, Optional<Boolean> value) throws IOException {
        out.writeFieldName(name);
        if (value.isPresent()) {
            out.writeBoolean(value.get());
        } else {
            out.writeNull();
        }
    }

    /** Writes a member that is null where there is no number. */
    void number(String name, Optional<Integer> value) throws IOException {
        out.writeFieldName(name);
        if (value.isPresent()) {
            out.writeNumber(value.get());
        } else {
            out.writeNull();
        }
    }
}
