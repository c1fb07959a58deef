package io.docwright.raw;

/** The characters of a type's text: the marks around it, and what names are made of. */
final class TypeMarks {

    private static final String EMPHASIS = "*`\\";
    private static final String FULL_STOPS = "。.";
    private static final String NAME_MARKS = "_.-[]";

    private TypeMarks() {}

    /** Returns a text without emphasis, escapes, a full stop at its end and blanks beside others. */
    static String without(String cell) {
        var text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Lexicon.isSpace(c)) {
                blank(text);
            } else if (EMPHASIS.indexOf(c) < 0) {
                text.append(c);
            }
        }
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean stopped = end > 0 && FULL_STOPS.indexOf(text.charAt(end - 1)) >= 0;
        return text.substring(0, stopped ? end - 1 : end).strip();
    }

    private static void blank(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Tells a name of Latin letters, digits and underlines. */
    static boolean isName(String text) {
        return !text.isEmpty() && isLetter(text.charAt(0)) && text.chars().allMatch(TypeMarks::isWordCharacter);
    }

    /** Tells a name that begins with a capital and has a small letter. */
    static boolean isClassName(String text) {
        return isName(text) && text.charAt(0) <= 'Z' && text.chars().skip(1).anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Tells a single word that nothing but a name looks like, in any script. */
    static boolean isNameLike(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || NAME_MARKS.indexOf(c) >= 0);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWordCharacter(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }
}
