package io.docwright.resolve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Recognises text that is a JSON object or array, also when it was escaped once or twice too often. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_ESCAPES = 2;

    private JsonText() {}

    static boolean isDocument(String text) {
        String candidate = text.strip();
        for (int i = 0; i <= MOST_ESCAPES; i++) {
            boolean looksSo = (candidate.startsWith("{") && candidate.endsWith("}"))
                    || (candidate.startsWith("[") && candidate.endsWith("]"));
            if (looksSo && parses(candidate)) {
                return true;
            }
            candidate = candidate.replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return false;
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
