package io.docwright.testing.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parameter or response field that a page is to document.
 *
 * @param name its name
 * @param type its type in words
 * @param typed whether the type is certain
 * @param items type of its elements, where it has scalar ones
 * @param required whether it must be given, which is taken to be no where nothing is known
 * @param position where it goes, where that is known
 * @param values what it can be, where that is limited
 * @param children its members, or those of its elements
 */
record Field(
        String name,
        String type,
        boolean typed,
        Optional<String> items,
        Optional<Boolean> required,
        Optional<String> position,
        List<String> values,
        List<Field> children) {

    static List<Field> of(JsonNode nodes) {
        List<Field> fields = new ArrayList<>();
        nodes.forEach(node -> fields.add(one(node)));
        return fields;
    }

    private static Field one(JsonNode node) {
        JsonNode type = node.path("type");
        List<Field> children = of(node.path("children"));
        String fallback = children.isEmpty() ? "string" : "object";
        String word = type.isArray() ? type.get(0).asText() : type.asText(fallback);
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> values.add(value.asText()));
        return new Field(
                node.path("name").asText(),
                word.equals("null") ? fallback : word,
                type.isTextual(),
                text(node, "items"),
                Optional.of(node.path("required").asBoolean(false)),
                text(node, "position"),
                values,
                children);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isTextual() ? Optional.of(node.get(key).asText()) : Optional.empty();
    }

    boolean isArray() {
        return type.equals("array");
    }

    /** Tells whether a table can show the field: names are names, and no two of one place are equal. */
    static boolean areWritable(List<Field> fields) {
        Set<String> names = new HashSet<>();
        return fields.stream()
                .allMatch(field -> names.add(field.name())
                        && field.name().matches("[A-Za-z_][A-Za-z0-9_-]*")
                        && (field.children().isEmpty()
                                || field.isArray()
                                || field.type().equals("object"))
                        && areWritable(field.children()));
    }
}
