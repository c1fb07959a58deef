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
    void viewsAreUnmodifiableAndEmptyForOtherKinds() {
        JsonValue object = JsonValue.of(Map.of("a", JsonValue.of(List.of(JsonValue.of("x"), JsonValue.NULL))));

        assertThat(object.asMap().get("a").asList().get(0).asText()).isEqualTo("x");
        assertThat(object.asMap().get("a").asList().get(1).isNull()).isTrue();
        assertThat(object.asList()).isEmpty();
        assertThat(object.asText()).isNull();
        assertThatThrownBy(() -> object.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
