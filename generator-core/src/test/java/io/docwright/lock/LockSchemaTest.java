package io.docwright.lock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader know the same keys; the locks of the sample are as it says. */
class LockSchemaTest {

    private static final Map<ElementKind, String> PLACES = Map.ofEntries(
            Map.entry(ElementKind.SERVICE, ""),
            Map.entry(ElementKind.REGION, "/$defs/region"),
            Map.entry(ElementKind.EDITION, "/$defs/edition"),
            Map.entry(ElementKind.OPERATION, "/$defs/operation"),
            Map.entry(ElementKind.EDITION_PATH, "/$defs/path"),
            Map.entry(ElementKind.PARAMETER, "/$defs/parameter"),
            Map.entry(ElementKind.HEADER, "/$defs/header"),
            Map.entry(ElementKind.ERROR, "/$defs/error"),
            Map.entry(ElementKind.TYPE_DEFINITION, "/$defs/type"),
            Map.entry(ElementKind.PROPERTY, "/$defs/property"),
            Map.entry(ElementKind.VALUE, "/$defs/value"));

    private static final Map<Fact.Shape, String> TYPES = Map.of(
            Fact.Shape.TEXT, "string",
            Fact.Shape.FLAG, "boolean",
            Fact.Shape.NUMBER, "number",
            Fact.Shape.TEXTS, "array");

    private final JsonNode schema = schema();

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderKnowTheSameKeys(ElementKind kind) {
        JsonNode object = schema.at(PLACES.get(kind));
        List<String> head = kind == ElementKind.SERVICE ? List.of("lockVersion", "service") : List.of();

        Stream<String> own = Stream.concat(
                kind.facts().stream().map(Fact::key), kind.children().stream().map(ElementKind::group));
        assertThat(names(object.path("properties")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(head.stream(), own).toList());
        assertThat(words(object.path("required")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(head.stream(), kind.required().stream().map(Fact::key))
                                .toList());
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        kind.facts()
                .forEach(fact -> assertThat(
                                object.at("/properties/" + fact.key() + "/type").asText())
                        .isEqualTo(TYPES.get(fact.shape())));
        kind.children()
                .forEach(child -> assertThat("#" + PLACES.get(child))
                        .isEqualTo(object.at("/properties/" + child.group() + "/additionalProperties/$ref")
                                .asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataworks-public", "eas", "pailangstudio", "ververica", "yunxiao-flow"})
    void locksOfTheSampleAreAsTheSchemaSays(String service) throws IOException {
        String lock = Files.readString(Path.of("..", "specs", service, Lock.FILE));

        assertThat(problems(lock)).isEmpty();
        assertThat(problems(lock.replace("\"lockVersion\": 1", "\"lockVersion\": 2")))
                .isNotEmpty();
    }

    private List<String> problems(String lock) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(new ObjectMapper().readTree(lock))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void schemaSaysWhatEachKeyIsFor() {
        assertThat(schema.findValues("properties"))
                .allSatisfy(properties -> properties.properties().stream()
                        .filter(key ->
                                !key.getValue().path("additionalProperties").has("$ref"))
                        .forEach(key -> assertThat(
                                        key.getValue().path("description").asText())
                                .as(key.getKey())
                                .isNotEmpty()));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode schema() {
        try (InputStream in = LockSchemaTest.class.getResourceAsStream("lock.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
