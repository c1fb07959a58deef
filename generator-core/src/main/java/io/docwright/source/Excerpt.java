package io.docwright.source;

/** Text from a file, made fit to stand in a message of one line. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** Returns the text without control and format characters, cut to a readable length. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (++count > LONGEST) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(printable(text.codePointAt(i)));
        }
        return shown.toString();
    }

    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
            default -> codePoint == '`' ? '\'' : codePoint;
        };
    }
}
