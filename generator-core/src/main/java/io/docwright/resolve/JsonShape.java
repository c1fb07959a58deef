package io.docwright.resolve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Says in short what a JSON text has in it, names and types without values: {@code {id: integer, tags: [string]}}. */
final class JsonShape {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_LEVELS = 8;
    private static final int MOST_CHARACTERS = 300;

    private final StringBuilder text = new StringBuilder();
    private final JsonParser parser;

    private JsonShape(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the shape of a document, cut where it is long; empty where the text is no document. */
    static Optional<String> of(String json) {
        return JsonText.document(json).map(JsonShape::read);
    }

    private static String read(String document) {
        try (JsonParser parser = JSON.createParser(document)) {
            JsonShape shape = new JsonShape(parser);
            parser.nextToken();
            shape.value(0);
            boolean cut = shape.text.length() > MOST_CHARACTERS;
            return cut ? shape.text.substring(0, MOST_CHARACTERS) + "…" : shape.text.toString();
        } catch (IOException e) {
            throw new IllegalStateException("a document that was parsed before", e);
        }
    }

    private void value(int level) throws IOException {
        JsonToken token = parser.currentToken();
        boolean deep = level >= MOST_LEVELS || text.length() > MOST_CHARACTERS;
        if (token.isStructStart() && deep) {
            parser.skipChildren();
            text.append(token == JsonToken.START_ARRAY ? "[…]" : "{…}");
        } else if (token == JsonToken.START_OBJECT) {
            object(level);
        } else if (token == JsonToken.START_ARRAY) {
            array(level);
        } else {
            text.append(scalar(token));
        }
    }

    private void object(int level) throws IOException {
        text.append('{');
        for (boolean first = true; parser.nextToken() != JsonToken.END_OBJECT; first = false) {
            text.append(first ? "" : ", ").append(parser.currentName()).append(": ");
            parser.nextToken();
            value(level + 1);
        }
        text.append('}');
    }

    /** The first element stands for all. */
    private void array(int level) throws IOException {
        text.append('[');
        for (boolean first = true; parser.nextToken() != JsonToken.END_ARRAY; first = false) {
            if (first) {
                value(level + 1);
            } else {
                parser.skipChildren();
            }
        }
        text.append(']');
    }

    private static String scalar(JsonToken token) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NUMBER_INT -> "integer";
            case VALUE_NUMBER_FLOAT -> "number";
            case VALUE_NULL -> "null";
            default -> "string";
        };
    }
}
