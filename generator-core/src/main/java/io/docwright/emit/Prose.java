package io.docwright.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Text from outside as safe Javadoc: the only way in which such text gets into a comment. What it gives holds no markup
 * but its own, no tag, no escape the compiler would read, no end of a comment and nothing that reorders characters.
 */
final class Prose {

    private static final int WIDTH = 100;
    private static final int NOT_A_CHARACTER = 0xfffd;

    private Prose() {}

    /** Returns one piece of running text, on one line. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder();
        boolean blank = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isBlank(c)) {
                out.append(blank ? "" : " ");
                blank = true;
            } else if (!isHidden(c)) {
                escape(c, out);
                blank = false;
            }
        }
        return out.toString().strip();
    }

    /** Returns a name or value in backticks. */
    static String quoted(String text) {
        return "`" + inline(text) + "`";
    }

    /** Returns paragraphs and bullets as lines of Javadoc; empty for text without any visible character. */
    static List<String> blocks(List<String> paragraphs, int indent) {
        List<String> lines = new ArrayList<>();
        boolean inList = false;
        for (String paragraph : paragraphs) {
            boolean bullet = paragraph.startsWith("- ");
            String text = inline(bullet ? paragraph.substring(2) : paragraph);
            if (text.isEmpty()) {
                continue;
            }
            if (inList && !bullet) {
                lines.add("</ul>");
            }
            addBlock(lines, text, bullet, inList, indent);
            inList = bullet;
        }
        if (inList) {
            lines.add("</ul>");
        }
        return lines;
    }

    private static void addBlock(List<String> lines, String text, boolean bullet, boolean inList, int indent) {
        if (bullet) {
            if (!inList) {
                lines.add("<ul>");
            }
            lines.addAll(wrap("<li>" + text, indent));
        } else if (lines.isEmpty()) {
            lines.addAll(wrap(text, indent));
        } else {
            lines.add("");
            lines.addAll(wrap("<p>" + text, indent));
        }
    }

    /** Breaks a line at blanks, and between wide characters, which need no blank. */
    static List<String> wrap(String text, int indent) {
        List<String> lines = new ArrayList<>();
        int limit = WIDTH - indent;
        int start = 0;
        int breakAt = -1;
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == ' ' || isWide(c) && i > start && !isClosing(c)) {
                breakAt = i;
            }
            width += isWide(c) ? 2 : 1;
            if (width > limit && breakAt > start) {
                lines.add(text.substring(start, breakAt).strip());
                start = text.charAt(breakAt) == ' ' ? breakAt + 1 : breakAt;
                width = width(text, start, i + Character.charCount(c));
                breakAt = -1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start).strip());
        }
        return lines;
    }

    private static int width(String text, int from, int to) {
        return from >= to
                ? 0
                : text.substring(from, to)
                        .codePoints()
                        .map(c -> isWide(c) ? 2 : 1)
                        .sum();
    }

    private static void escape(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '@' -> out.append("&#64;");
            case '\\' -> out.append("&#92;");
            case '{' -> out.append("&#123;");
            case '}' -> out.append("&#125;");
            case '*' -> out.append("&#42;");
            default ->
                out.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? NOT_A_CHARACTER : c);
        }
    }

    private static boolean isBlank(int c) {
        return c <= 0x20 || c == 0x85 || c == 0xa0 || c == 0x2028 || c == 0x2029 || c == 0x3000;
    }

    /** Controls, invisible formatting, text direction, tags, and code points that are no characters. */
    private static boolean isHidden(int c) {
        return c >= 0x7f && c <= 0x9f
                || c == 0xad
                || c == 0x61c
                || c == 0x180e
                || c >= 0x200b && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2060 && c <= 0x206f
                || c == 0xfeff
                || c >= 0xfff9 && c <= 0xfffb
                || c >= 0xfdd0 && c <= 0xfdef
                || (c & 0xfffe) == 0xfffe
                || c >= 0xe0000 && c <= 0xe0fff;
    }

    /** Punctuation that does not begin a line. */
    private static boolean isClosing(int c) {
        return "、。〉》」』】〕！），．：；？］｝".indexOf(c) >= 0;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
    }
}
