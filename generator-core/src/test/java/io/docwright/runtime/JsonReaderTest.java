package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "9223372036854775807 | 9223372036854775807",
                "\"-9223372036854775808\" | -9223372036854775808",
                "1.0 | 1",
                "1e3 | 1000",
                "\"42\" | 42",
                "-0 | 0"
            })
    void integersAreReadExactly(String json, long expected) {
        assertThat(Json.parse(json, JsonReader::asLong)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.9",
                "9223372036854775808",
                "1e19",
                "1e999999999",
                "1e99999999999",
                "\"\"",
                "\"7.9\"",
                "\"١\"",
                "\"0x10\"",
                "\"+1\"",
                "\" 1\"",
                "true",
                "[]",
                "{}",
                "null",
                "NaN",
                "01"
            })
    void whatIsNoIntegerIsRefused(String json) {
        assertThatThrownBy(() -> Json.parse(json, JsonReader::asLong)).isInstanceOf(JsonException.class);
    }

    @Test
    void adviceForTheOwnerOfTheParserIsNotPassedOn() {
        assertThatThrownBy(() -> JsonValue.parse("{\"a\":NaN}"))
                .hasMessageContaining("NaN")
                .hasMessageNotContaining("enable");
    }

    @Test
    void floatingPointIsFiniteAndDecimalsAreExact() {
        assertThat(Json.parse("1", JsonReader::asDouble)).isEqualTo(1.0);
        assertThat(Json.parse("\"2.5\"", JsonReader::asDouble)).isEqualTo(2.5);
        assertThat(Json.parse("123456789012345678901234567890.10", JsonReader::asDecimal))
                .isEqualTo(new BigDecimal("123456789012345678901234567890.10"));
        assertThatThrownBy(() -> Json.parse("1e400", JsonReader::asDouble)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Json.parse("\"1e400\"", JsonReader::asDouble)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Json.parse("\"NaN\"", JsonReader::asDouble)).isInstanceOf(JsonException.class);
    }

    @Test
    void truthIsNeverGuessed() {
        assertThat(Json.parse("\"False\"", JsonReader::asBoolean)).isFalse();
        assertThatThrownBy(() -> Json.parse("\"yes\"", JsonReader::asBoolean)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Json.parse("1", JsonReader::asBoolean)).isInstanceOf(JsonException.class);
    }

    @Test
    void textKeepsTheDigitsOfNumbers() {
        assertThat(Json.parse("1.50e2", JsonReader::asString)).isEqualTo("1.50e2");
        assertThat(Json.parse("12345678901234567890123", JsonReader::asString)).isEqualTo("12345678901234567890123");
        assertThatThrownBy(() -> Json.parse("{}", JsonReader::asString)).isInstanceOf(JsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1} x",
                "{\"a\":1}{}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":null,\"a\":2}",
                "{\"u\":1,\"u\":2}",
                "{\"u\":{\"v\":1,\"v\":2}}",
                "{\"m\":{\"k\":1,\"k\":2}}",
                "{\"a\":1,}",
                "{\"a\":1",
                "",
                " ",
                "[]",
                "null"
            })
    void damageIsRefused(String json) {
        assertThatThrownBy(() -> Json.parse(json, JsonReaderTest::readAny)).isInstanceOf(JsonException.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        List<byte[]> damaged = new ArrayList<>();
        damaged.add(new byte[] {'"', (byte) 0xc3, '"'});
        damaged.add(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'});
        damaged.add(new byte[] {'"', 'a', 'a', 'a', 'a', 'a', 'a', 'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'});
        damaged.add("\"a\"".getBytes(StandardCharsets.UTF_16LE));
        for (byte[] bytes : damaged) {
            assertThatThrownBy(() -> Json.parse(bytes, JsonReader::asString))
                    .isInstanceOf(JsonException.class)
                    .hasMessageContaining("UTF-8");
        }
    }

    @Test
    void nestingIsBounded() {
        String deep = "[".repeat(100_000);
        assertThat(JsonValue.parse("[".repeat(200) + "]".repeat(200)).asList()).hasSize(1);
        assertThatThrownBy(() -> JsonValue.parse(deep)).isInstanceOf(JsonException.class);
    }

    @Test
    void theMessageNamesPathLineAndColumn() {
        assertThatThrownBy(() -> Json.parse("{\"m\":{\"k\":\n  [true]}}", JsonReaderTest::readAny))
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.path()).isEqualTo("$.m.k"))
                .hasMessage("at `$.m.k` (line 2, column 3): found an array; expected a number");
    }

    @Test
    void aPropertyBeyondTheSixtyFourthIsNoticedWhenItComesTwice() {
        ElementReader<String> reader = in -> {
            in.beginObject(new JsonNames(201));
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.int64(Integer.parseInt(name));
            }
            return in.endObject().toString();
        };
        assertThat(Json.parse("{\"0\":1,\"63\":1,\"64\":1,\"128\":1,\"200\":null}", reader))
                .isEqualTo("Extras[unknown=[], nulls=[200]]");
        assertThatThrownBy(() -> Json.parse("{\"0\":1,\"128\":1,\"128\":1}", reader))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void propertiesAreReadInAnyOrderWhateverOrderCameBefore() {
        JsonNames names = new JsonNames(4);
        List<String> members =
                new ArrayList<>(List.of("\"a\":1", "\"b\":2", "\"c\":3", "\"d\":{\"b\":4,\"a\":5}", "\"x\":6"));
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Collections.shuffle(members, random);
            List<String> some = members.subList(0, random.nextInt(members.size() + 1));
            String json = "{" + String.join(",", some) + "}";
            JsonValue read = JsonValue.parse(Json.parse(json, in -> rewritten(in, names)));
            assertThat(read).isEqualTo(JsonValue.parse(json));
        }
    }

    /** Reads an object with the same known properties inside, and writes what came as JSON. */
    private static String rewritten(JsonReader in, JsonNames names) throws java.io.IOException {
        List<String> members = new ArrayList<>();
        in.beginObject(names);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "a" -> members.add("\"a\":" + in.int64(0));
                case "b" -> members.add("\"b\":" + in.int64(1));
                case "c" -> members.add("\"c\":" + in.int64(2));
                case "d" -> members.add("\"d\":" + in.object(3, inner -> rewritten(inner, names)));
                default -> in.unknown();
            }
        }
        in.endObject().unknown().forEach((name, value) -> members.add("\"" + name + "\":" + value.asText()));
        return "{" + String.join(",", members) + "}";
    }

    @Test
    void nullElementsOfListsAndMapsAreKept() {
        List<String> list = Json.parse("[null,\"a\"]", in -> in.asList(JsonReader::asString));
        Map<String, Long> map = Json.parse("{\"a\":null,\"b\":2}", in -> in.asMap(JsonReader::asLong));

        assertThat(list).containsExactly(null, "a");
        assertThat(map).containsEntry("a", null).containsEntry("b", 2L);
        assertThatThrownBy(() -> list.add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String readAny(JsonReader in) throws java.io.IOException {
        in.beginObject(new JsonNames(2));
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "a" -> in.int64(0);
                case "m" -> in.map(1, JsonReader::asLong);
                default -> in.unknown();
            }
        }
        in.endObject();
        return "read";
    }
}
