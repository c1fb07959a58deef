package io.docwright.model.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes JSON the same way everywhere: indented by two blanks, lines ended by a line feed, nothing of the platform in it. */
final class DumpText {

    private static final JsonFactory JSON = new JsonFactory();

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
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        try (JsonGenerator out = JSON.createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            out.setPrettyPrinter(printer);
            content.write(new DumpText(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
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
