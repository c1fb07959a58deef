package io.docwright.testing.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter or response field that a page is to document.
 *
 * @param name its name
 * @param type its type in words
 * @param typed whether the truth holds one type only
 * @param required whether it must be given, where that is known
 * @param position where it goes, where that is known
 * @param children its members, or those of its elements
 */
record Field(
        String name,
        String type,
        boolean typed,
        Optional<Boolean> required,
        Optional<String> position,
        List<Field> children) {

    static List<Field> of(JsonNode nodes) {
        List<Field> fields = new ArrayList<>();
        if (nodes != null) {
            nodes.forEach(node -> fields.add(one(node)));
        }
        return fields;
    }

    private static Field one(JsonNode node) {
        JsonNode type = node.path("type");
        List<Field> children = of(node.get("children"));
        String word =
                type.isTextual() ? type.asText() : type.isArray() ? type.get(0).asText() : "string";
        String full = word.equals("array")
                ? "array<" + (children.isEmpty() ? node.path("items").asText("string") : "object") + ">"
                : word;
        Optional<Boolean> required = node.path("required").isBoolean()
                ? Optional.of(node.get("required").asBoolean())
                : Optional.empty();
        Optional<String> position = node.path("position").isTextual()
                ? Optional.of(node.get("position").asText())
                : Optional.empty();
        return new Field(node.path("name").asText(), full, type.isTextual(), required, position, children);
    }

    boolean isArray() {
        return type.startsWith("array");
    }
}
