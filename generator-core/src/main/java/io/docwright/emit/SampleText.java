package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A JSON sample as a literal that people can read: one member or element a line. */
final class SampleText {

    private static final int MAX_BYTES = 60_000;
    private static final int MAX_DEPTH = 30;

    private final String json;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int depth;
    private int indent;
    private boolean inText;

    private SampleText(String json) {
        this.json = json;
    }

    static CodeBlock of(String json) {
        List<String> lines = new SampleText(json).lines();
        return canBeBlock(json, lines) ? Literals.block(lines) : Literals.of(json);
    }

    /** What is no JSON at all may have blanks where a text block would lose them. */
    private static boolean canBeBlock(String json, List<String> lines) {
        boolean plain = json.codePoints().noneMatch(SampleText::breaksBlock);
        boolean tight = lines.stream().map(String::stripLeading).allMatch(SampleText::isTight);
        return plain && tight && String.join("\n", lines).getBytes(StandardCharsets.UTF_8).length < MAX_BYTES;
    }

    /** Compilers take more characters for the end of a line than Java does, and half a surrogate pair for something else. */
    private static boolean breaksBlock(int c) {
        return c < 0x20 || c == 0x85 || c == 0x2028 || c == 0x2029 || c >= 0xd800 && c <= 0xdfff;
    }

    /** Tells whether a line begins and ends with what is no blank, nor an escape that the compiler takes for one. */
    private static boolean isTight(String line) {
        return !line.isEmpty() && isVisible(line.charAt(0)) && isVisible(line.charAt(line.length() - 1));
    }

    private static boolean isVisible(char c) {
        return c > 0x20 && c < 0x7f;
    }

    private List<String> lines() {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (line.length() == 0 && c != '}' && c != ']') {
                indent = depth;
            }
            if (inText) {
                line.append(c);
                if (c == '\\' && i + 1 < json.length()) {
                    line.append(json.charAt(++i));
                }
                inText = c != '"';
            } else {
                structure(c, i);
            }
        }
        end();
        return lines;
    }

    private void structure(char c, int at) {
        switch (c) {
            case ' ' -> {}
            case '{', '[' -> open(c, at);
            case '}', ']' -> close(c, at);
            case ',' -> {
                line.append(c);
                end();
            }
            case ':' -> line.append(": ");
            default -> {
                line.append(c);
                inText = c == '"';
            }
        }
    }

    private void open(char c, int at) {
        line.append(c);
        depth++;
        if (!isEmpty(at)) {
            end();
        }
    }

    private void close(char c, int at) {
        if (at > 0 && !isEmpty(at - 1)) {
            end();
        }
        depth = Math.max(0, depth - 1);
        indent = line.length() == 0 ? depth : indent;
        line.append(c);
    }

    private boolean isEmpty(int open) {
        String pair = json.substring(open, Math.min(json.length(), open + 2));
        return pair.equals("{}") || pair.equals("[]");
    }

    private void end() {
        if (line.length() > 0) {
            lines.add("  ".repeat(Math.min(indent, MAX_DEPTH)) + line.toString());
            line.setLength(0);
        }
    }
}
