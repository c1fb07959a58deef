package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonValueTest {

    @Test
    void textAndValueGoRound() {
        String json = "{\"b\":[1.50,null,true,\"\\\"\\n😀\"],\"a\":{\"x\":12345678901234567890.12345678901234567890}}";

        assertThat(JsonValue.parse(json)).hasToString(json);
        assertThat(JsonValue.parse(json)).isEqualTo(JsonValue.parse(json)).hasSameHashCodeAs(JsonValue.parse(json));
    }

    @Test
    void numbersAreEqualByValueAndObjectsInAnyOrder() {
        assertThat(JsonValue.parse("[1, 10, -0]")).isEqualTo(JsonValue.parse("[1.0, 1e1, 0]"));
        assertThat(JsonValue.parse("1.0"))
                .hasSameHashCodeAs(JsonValue.parse("1"))
                .hasToString("1.0");
        assertThat(JsonValue.parse("1e99999999999")).isNotEqualTo(JsonValue.parse("1"));
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2}")).isEqualTo(JsonValue.parse("{\"b\":2,\"a\":1}"));
        assertThat(JsonValue.parse("\"1\"")).isNotEqualTo(JsonValue.parse("1"));
    }

    @Test
    void numbersAndTruthHaveTheirValueAndOthersNone() {
        assertThat(JsonValue.parse("1.50").asDecimal()).isEqualTo("1.50");
        assertThat(JsonValue.parse("1e3").asLong()).isEqualTo(1000L);
        assertThat(JsonValue.parse("1.5").asLong()).isNull();
        assertThat(JsonValue.parse("9223372036854775808").asLong()).isNull();
        assertThat(JsonValue.parse("1e99999999999").asLong()).isNull();
        assertThat(JsonValue.parse("true").asBoolean()).isTrue();
        for (String other : List.of("\"1\"", "[]", "{}")) {
            assertThat(JsonValue.parse(other).asDecimal()).isNull();
            assertThat(JsonValue.parse(other).asLong()).isNull();
            assertThat(JsonValue.parse(other).asBoolean()).isNull();
        }
        assertThat(JsonValue.parse("1").asBoolean()).isNull();
    }

    @Test
    void nullInsteadOfTextIsRefusedAsAllThatIsNoJson() {
        assertThatThrownBy(() -> JsonValue.parse(null)).isInstanceOf(JsonException.class);
    }

    @Test
    void unknownPropertiesAreShownWithSecretsMasked() {
        Map<String, JsonValue> values =
                Map.of("apiKey", JsonValue.of("k123"), "inner", JsonValue.parse("{\"password\":\"p\"}"));

        Map<String, JsonValue> unknown = Extras.of(values, null).unknown();

        assertThat(unknown).isEqualTo(values).containsKey("apiKey").hasSize(2);
        assertThat(unknown.get("apiKey")).isEqualTo(JsonValue.of("k123"));
        assertThat(unknown.toString()).doesNotContain("k123", "\"p\"").contains("***");
        assertThatThrownBy(unknown::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void secretsInJsonWithinTextAreMaskedWhereItIsShown() {
        String inner = "{\"user\":\"u\",\"password\":\"hidden\"}";

        assertThat(Json.describe("T", JsonValue.of(inner), JsonWriter::any))
                .doesNotContain("hidden")
                .contains("user");
        assertThat(Json.text(JsonValue.of(inner), JsonWriter::any)).contains("hidden");
    }

    @Test
    void viewsAreUnmodifiableAndEmptyForOtherKinds() {
        JsonValue object = JsonValue.of(Map.of("a", JsonValue.of(List.of(JsonValue.of("x"), JsonValue.NULL))));

        assertThat(object.asMap().get("a").asList().get(0).asText()).isEqualTo("x");
        assertThat(object.asMap().get("a").asList().get(1).isNull()).isTrue();
        assertThat(object.asList()).isEmpty();
        assertThat(object.asText()).isNull();
        assertThatThrownBy(() -> object.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
