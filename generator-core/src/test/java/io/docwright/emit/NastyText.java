package io.docwright.emit;

import java.util.Random;

/** Text that has hurt generators, and random mixtures of it; the same for every run. */
final class NastyText {

    private static final String[] PIECES = {
        "*/",
        "/*",
        "/**",
        "*",
        "/",
        "//",
        "@",
        "@param x",
        "\n@return y",
        "{@link Foo}",
        "{@code",
        "{",
        "}",
        "{@",
        "<",
        ">",
        "<b>",
        "</b>",
        "<script>alert(1)</script>",
        "<p>",
        "<li>",
        "&",
        "&amp;",
        "&nope;",
        "&#0;",
        "&#xffff;",
        "\\",
        "\\u002a/",
        "\\u000a",
        "\\uu0022",
        "\\uD800",
        "\\n",
        "\"",
        "\"\"\"",
        "'",
        "$",
        "$L",
        "$T",
        "$$",
        "$W",
        "$[",
        "%s",
        "%n",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\f",
        "\0",
        "\u0001",
        "\u001b[0m",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u061c",
        "\u200b",
        "\u200e",
        "\u202e",
        "\u2028",
        "\u2029",
        "\u2066",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\ud800",
        "\udc00",
        "\ud83d\ude80",
        "\udb40\udc41",
        "中文说明",
        "。",
        "日本語のテキスト",
        "é",
        "- ",
        "- bullet",
        "word",
        " ",
        "a very long word".repeat(3),
        "Long text, without any blank".replace(' ', '_').repeat(6),
        "; System.exit(1);"
    };

    private final Random random;

    NastyText(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(10) == 0 ? (char) random.nextInt(0x10000) : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    static String[] pieces() {
        return PIECES.clone();
    }
}
