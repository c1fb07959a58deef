package io.docwright.resolve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;

/** Recognises text that is a JSON object or array, also when it was escaped once or twice too often. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_ESCAPES = 2;

    private JsonText() {}

    static boolean isDocument(String text) {
        return document(text).isPresent();
    }

    /** Tells whether a text has the brackets of an object or array around it. */
    static boolean looksSo(String text) {
        String candidate = text.strip();
        return (candidate.startsWith("{") && candidate.endsWith("}"))
                || (candidate.startsWith("[") && candidate.endsWith("]"));
    }

    /** Returns the document without escapes too many; empty where the text is none. */
    static Optional<String> document(String text) {
        String candidate = text.strip();
        for (int i = 0; i <= MOST_ESCAPES; i++) {
            if (looksSo(candidate) && parses(candidate)) {
                return Optional.of(candidate);
            }
            candidate = candidate.replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return Optional.empty();
    }

    private static boolean parses(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() != null && parser.nextToken() == null;
        } catch (IOException notJson) {
            return false;
        }
    }
}
