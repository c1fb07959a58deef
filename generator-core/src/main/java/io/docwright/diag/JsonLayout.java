package io.docwright.diag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON the same way everywhere: indented by two blanks, lines ended by a line feed, nothing of the platform in it. */
public final class JsonLayout {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonLayout() {}

    /** What writes one document. */
    @FunctionalInterface
    public interface Content {
        /** Writes the document's one value. */
        void write(JsonGenerator out) throws IOException;
    }

    /** Returns the text of a document, ended by a line feed. */
    public static String document(Content content) {
        return document(JSON, content);
    }

    /** Returns the text of a document in which every character beyond ASCII is escaped. */
    public static String asciiDocument(Content content) {
        return document(ASCII, content);
    }

    private static String document(JsonFactory factory, Content content) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        try (JsonGenerator out = factory.createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            out.setPrettyPrinter(printer);
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }
}
