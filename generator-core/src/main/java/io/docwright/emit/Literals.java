package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text from outside as string literals. JavaPoet's own escaping lets U+2028, bidirectional controls and lone surrogates
 * through, which look like other code than they are, or cannot be encoded.
 */
final class Literals {

    /** A class file holds at most 65,535 bytes of one constant. */
    private static final int MAX_BYTES = 65_000;

    private Literals() {}

    /** Returns an expression for the text; a constant one unless the text is too long for a class file. */
    static CodeBlock of(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int size = Character.toString(c).getBytes(StandardCharsets.UTF_8).length + 2;
            if (bytes + size > MAX_BYTES) {
                pieces.add(quoted(piece));
                piece.setLength(0);
                bytes = 0;
            }
            boolean afterHalf = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            escape(c, afterHalf, piece);
            bytes += size;
        }
        pieces.add(quoted(piece));
        return pieces.size() == 1
                ? pieces.get(0)
                : CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(pieces, ", "));
    }

    private static CodeBlock quoted(CharSequence escaped) {
        return CodeBlock.of("$L", "\"" + escaped + "\"");
    }

    /** Behind half a surrogate pair, compilers look for the other half and lose count of backslashes: there one is written in octal. */
    private static void escape(int c, boolean afterHalf, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append(afterHalf ? "\\134" : "\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPlain(c)) {
                    out.appendCodePoint(c);
                } else {
                    escapeUnits(c, out);
                }
            }
        }
    }

    /**
     * Tells what may stand as it is. Fixed ranges, not {@code Character.getType}: that one knows more characters in each
     * release of Java, and the output must not depend on it.
     */
    private static boolean isPlain(int c) {
        return c >= 0x20 && c <= 0x7e
                || c >= 0xa1 && c <= 0x24f && c != 0xad
                || c >= 0x391 && c <= 0x451
                || c >= 0x3001 && c <= 0x30ff && c != 0x3164
                || c >= 0x4e00 && c <= 0x9fa5
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xff01 && c <= 0xff5e;
    }

    /** A control character is written in octal: a unicode escape is replaced before the compiler sees the literal. */
    private static void escapeUnits(int c, StringBuilder out) {
        if (c < 0x20) {
            out.append(String.format(Locale.ROOT, "\\%03o", c));
            return;
        }
        for (char unit : Character.toChars(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }
}
