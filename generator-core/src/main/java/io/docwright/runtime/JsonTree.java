package io.docwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads whatever stands at a parser's current token, as it is. */
final class JsonTree {
    private final JsonParser parser;
    private final JsonPlace place;

    JsonTree(JsonParser parser, JsonPlace place) {
        this.parser = parser;
        this.place = place;
    }

    /** Reads a value that is not null. */
    JsonValue any() throws IOException {
        place.count();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        if (token == JsonToken.VALUE_STRING) {
            return JsonValue.of(parser.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return new JsonValue.Number(parser.getText());
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return JsonValue.of(token == JsonToken.VALUE_TRUE);
        }
        throw place.unexpected("a value");
    }

    JsonValue anyOrNull() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? JsonValue.NULL : any();
    }

    private JsonValue array() throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(anyOrNull());
        }
        return JsonValue.of(elements);
    }

    private JsonValue object() throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (members.put(name, anyOrNull()) != null) {
                throw place.repeated();
            }
        }
        return JsonValue.of(members);
    }
}
