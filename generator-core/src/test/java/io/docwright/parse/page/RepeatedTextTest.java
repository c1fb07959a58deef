package io.docwright.parse.page;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is one thing over and over is read to its end. */
class RepeatedTextTest {

    /** How long nothing takes but a hang, on a machine that does other things; it judges no speed. */
    private static final Duration HANGING = Duration.ofSeconds(120);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "| |\n",
                "a |\n",
                "Name\n\n",
                "{",
                "[\n",
                "\"",
                "```\n",
                "\n",
                "Parameter\n",
                "GET /a{b}\n",
                "| a | string |\n",
                "'",
                "\\",
                "Error code\n\n",
                "Request parameters\n",
                "|\nName |\nType |\n",
                "<br>",
                "# \n",
                "- a\n\n",
                "string\n\n",
                "{\"a\":",
                "<a>"
            })
    void readingEnds(String piece) {
        String start = "Request parameters\n\n| Name | Type | Required | Description |\n|---|---|---|---|\n";
        String blank = "Response parameters\n\nName\n\nType\n\nDescription\n\n";
        String text = piece.repeat(100_000 / piece.length());

        Assertions.assertTimeoutPreemptively(HANGING, () -> {
            Pages.read(text);
            Pages.read(start + text);
            Pages.read(blank + text);
            Pages.read(start + "Examples\n" + text);
        });
    }
}
