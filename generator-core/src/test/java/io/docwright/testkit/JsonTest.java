package io.docwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsEveryKindOfValue() throws Json.Malformed {
        String text =
                " { \"a\" : null , \"b\":[1,-2.5e3,true,false,\"x\"],\"\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9 é😀\" } ";

        Map<?, ?> read = (Map<?, ?>) Json.parse(text);

        assertThat(read.keySet()).isEqualTo(java.util.Set.of("a", "b", ""));
        assertThat(read.get("a")).isNull();
        assertThat(read.get("b"))
                .isEqualTo(Arrays.asList(new BigDecimal(1), new BigDecimal("-2.5e3"), true, false, "x"));
        assertThat(read.get("")).isEqualTo("\"\\/\b\f\n\r\té é😀");
        assertThat(Json.parse("[ ]")).isEqualTo(List.of());
        assertThat(Json.parse("{ }")).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"a\":1,}",
                "{\"a\"}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":nul}",
                "{\"a\":1",
                "{\"a\":[1}",
                "{\"a\":\"\n\"}",
                "{}{}",
                "{\"a\":1,\"a\":1}",
                "1e99999999999",
                "\"\\x\""
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(Json.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", "{} ", "{ }", "{\"a\": 1}", "[1, 2]", "[1\n]"})
    void compactTextHasNoBlanksBetweenItsTokens(String text) throws Json.Malformed {
        Json.parse(text);

        assertThatThrownBy(() -> Json.parseCompact(text)).isInstanceOf(Json.Malformed.class);
    }

    @Test
    void longAndDeepTextsNeedNoDeepStack() throws Json.Malformed {
        String longText = "{\"a\":\"" + "\\n".repeat(200_000) + "é".repeat(200_000) + "\"}";

        assertThat((Map<?, ?>) Json.parse(longText)).hasSize(1);
        assertThatThrownBy(() -> Json.parse("{\"a\":" + "[".repeat(100_000))).isInstanceOf(Json.Malformed.class);
    }

    @Test
    void quotesSoThatAParserReadsTheSame() throws Json.Malformed {
        String text = "\"\\ \n\u0000\u007fé漢😀";

        assertThat(Json.parse(Json.quote(text))).isEqualTo(text);
        assertThat(Json.quote(text)).matches("[ -~]+");
    }
}
