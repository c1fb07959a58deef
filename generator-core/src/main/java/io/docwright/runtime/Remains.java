package io.docwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is left of JSON that is damaged: all that stands before the damage, the first of members of one name, bytes that
 * are no text as marks of that. For errors, of which a part is better than nothing; their depth is bounded as all JSON's is.
 */
final class Remains {
    private final JsonParser parser;
    private boolean damaged;

    private Remains(JsonParser parser) {
        this.parser = parser;
    }

    /** Gives what is left, or null when it does not begin as an object or array. */
    static @Nullable JsonValue of(byte[] bytes) {
        try (JsonParser parser = Json.FACTORY.createParser(new String(bytes, StandardCharsets.UTF_8))) {
            JsonToken first = parser.nextToken();
            boolean begins = first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY;
            return begins ? new Remains(parser).value() : null;
        } catch (IOException e) {
            return null;
        }
    }

    private JsonValue value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonValue.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Number(parser.getText());
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            default -> JsonValue.NULL;
        };
    }

    private JsonValue object() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        try {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                members.putIfAbsent(name, value());
                if (damaged) {
                    break;
                }
            }
        } catch (IOException e) {
            damaged = true;
        }
        return JsonValue.of(members);
    }

    private JsonValue array() {
        List<JsonValue> elements = new ArrayList<>();
        try {
            while (!damaged && parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value());
            }
        } catch (IOException e) {
            damaged = true;
        }
        return JsonValue.of(elements);
    }
}
