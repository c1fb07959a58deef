package io.docwright.sample.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.sample.JsonTree;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":null,\"b\":[1,-2.5e3,true,false,\"x\"],\"c\":{\"d\":{}}}",
                "{\"\":\"\\\"\\\\\\/\\b\\u00e9 é😀\"}",
                "{\"a\":[]}"
            })
    void acceptsCompactObjects(String text) {
        assertThat(JsonSyntax.isCompactObject(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"{}\"",
                "{} ",
                "{ }",
                "{\"a\": 1}",
                "{\"a\":1,}",
                "{\"a\"}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":nul}",
                "{\"a\":1",
                "{\"a\":[1}",
                "{\"a\":\"\n\"}",
                "{}{}"
            })
    void refusesEverythingElse(String text) {
        assertThat(JsonSyntax.isCompactObject(text)).isFalse();
    }

    @Test
    void longAndDeepTextsNeedNoDeepStack() {
        assertThat(JsonSyntax.isCompactObject("{\"a\":\"" + "\\n".repeat(200_000) + "é".repeat(200_000) + "\"}"))
                .isTrue();
        assertThat(JsonSyntax.isCompactObject("{\"a\":" + "[".repeat(100_000))).isFalse();
    }

    @Test
    void quotesSoThatAParserReadsTheSame() throws IOException {
        String text = "\"\\ \n\u0000\u007fé漢😀";

        assertThat(JsonTree.parse(JsonSyntax.quote(text))).isEqualTo(text);
        assertThat(JsonSyntax.quote(text)).matches("[ -~]+");
    }
}
