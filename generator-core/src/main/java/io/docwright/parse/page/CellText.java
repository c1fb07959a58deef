package io.docwright.parse.page;

/** Takes the marks of a layout out of a cell's text. */
final class CellText {

    private static final String ESCAPED = "\\`*_{}[]()<>#+-.!|~\"'&";

    private CellText() {}

    /** Returns a text without escapes, emphasis and code marks: for names, types and other words. */
    static String word(String text) {
        String plain = unescape(withoutLinks(text)).strip();
        plain = stripAround(plain, "**");
        plain = stripAround(plain, "`");
        return plain.strip();
    }

    /** Returns a text with the words of its links in the place of the links: {@code [Disk](#disk)} is {@code Disk}. */
    static String withoutLinks(String text) {
        int middle = text.indexOf("](");
        if (middle < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int from = 0;
        while (middle >= 0) {
            int open = text.lastIndexOf('[', middle);
            int close = text.indexOf(')', middle);
            if (open < from || close < 0) {
                break;
            }
            plain.append(text, from, open).append(text, open + 1, middle);
            from = close + 1;
            middle = text.indexOf("](", from);
        }
        return plain.append(text, from, text.length()).toString();
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
