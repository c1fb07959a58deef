package io.docwright.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.manifest.ServiceManifest.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schema and the reader know the same keys and words, at every level. */
class ServiceSchemaTest {

    private static final Map<Level, String> PLACE_OF_LEVEL = Map.of(
            Level.SERVICE, "",
            Level.AUTH, "/properties/auth",
            Level.PAGE, "/$defs/page",
            Level.DEFAULTS, "/properties/defaults",
            Level.RULES, "/properties/rules",
            Level.OPERATION, "/$defs/operation",
            Level.PAGINATION, "/$defs/operation/properties/pagination/anyOf/1",
            Level.CORRECTION, "/$defs/correction",
            Level.FACTS, "/$defs/facts");

    private static final Map<Choice, String> PLACE_OF_CHOICE = Map.ofEntries(
            Map.entry(Choice.STYLE, "/properties/style/enum"),
            Map.entry(Choice.RUNTIME, "/properties/runtime/enum"),
            Map.entry(Choice.AUTH_TYPE, "/properties/auth/properties/type/enum"),
            Map.entry(Choice.DEFAULT_LOCATION, "/properties/defaults/properties/location/enum"),
            Map.entry(Choice.BODY, "/properties/defaults/properties/body/enum"),
            Map.entry(Choice.HTTP_METHOD, "/$defs/operation/properties/httpMethod/enum"),
            Map.entry(Choice.LOCATION, "/$defs/facts/properties/location/enum"),
            Map.entry(Choice.FORMAT, "/$defs/facts/properties/format/enum"),
            Map.entry(Choice.TYPE, "/$defs/facts/properties/type/anyOf/0/enum"),
            Map.entry(Choice.SUCCESS_FLAG, "/$defs/operation/properties/successFlag/enum"),
            Map.entry(Choice.PAGINATION, "/$defs/operation/properties/pagination/anyOf/0/enum"),
            Map.entry(Choice.FIRST, "/$defs/operation/properties/pagination/anyOf/1/properties/first/enum"));

    /** Compared where the rules are, in the package that reads descriptions. */
    private static final String PLACE_OF_RULES = "/properties/rules/properties/off/items/enum";

    private final JsonNode schema = schema();

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderKnowTheSameKeys(Level level) {
        JsonNode object = schema.at(PLACE_OF_LEVEL.get(level));

        assertThat(names(object.path("properties"))).containsExactlyInAnyOrderElementsOf(level.keys());
        assertThat(words(object.path("required"))).containsExactlyInAnyOrderElementsOf(level.required());
        assertThat(object.path("additionalProperties").isBoolean()).isTrue();
        assertThat(object.path("additionalProperties").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderKnowTheSameWords(Choice choice) {
        assertThat(words(schema.at(PLACE_OF_CHOICE.get(choice)))).containsExactlyInAnyOrderElementsOf(choice.words());
    }

    @Test
    void everyClosedObjectAndEveryListOfWordsOfTheSchemaIsCompared() {
        List<String> closed = new ArrayList<>();
        List<String> enums = new ArrayList<>();

        walk(schema, "", closed, enums);

        assertThat(closed).containsExactlyInAnyOrderElementsOf(PLACE_OF_LEVEL.values());
        List<String> compared = new ArrayList<>(PLACE_OF_CHOICE.values());
        compared.add(PLACE_OF_RULES);
        assertThat(enums).containsExactlyInAnyOrderElementsOf(compared);
    }

    @Test
    void everyFactHasAKey() {
        assertThat(Arrays.stream(Fact.values()).map(FactReader::key))
                .containsExactlyInAnyOrderElementsOf(Level.FACTS.keys());
    }

    private static void walk(JsonNode node, String place, List<String> closed, List<String> enums) {
        if (node.path("additionalProperties").isBoolean()) {
            closed.add(place);
        }
        if (node.path("enum").isArray()) {
            enums.add(place + "/enum");
        }
        node.properties().forEach(child -> walk(child.getValue(), place + "/" + child.getKey(), closed, enums));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), place + "/" + i, closed, enums);
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode schema() {
        try (InputStream in = ServiceManifest.class.getResourceAsStream("service.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
