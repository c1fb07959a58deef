package io.docwright.parse.page;

/** Takes the marks of a layout out of a cell's text. */
final class CellText {

    private static final String ESCAPED = "\\`*_{}[]()<>#+-.!|~\"'&";

    private CellText() {}

    /** Returns a text without escapes, emphasis and code marks: for names, types and other words. */
    static String word(String text) {
        String plain = unescape(text).strip();
        plain = stripAround(plain, "**");
        plain = stripAround(plain, "`");
        return plain.strip();
    }

    /** Returns a text without the backslashes that only keep a mark from being one. */
    static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escapes = c == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
            plain.append(escapes ? text.charAt(++i) : c);
        }
        return plain.toString();
    }

    private static String stripAround(String text, String mark) {
        return text.length() > 2 * mark.length() && text.startsWith(mark) && text.endsWith(mark)
                ? text.substring(mark.length(), text.length() - mark.length())
                : text;
    }
}
