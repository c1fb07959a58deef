package io.docwright.parse.page;

/** The words behind a name, on its line, that say that it is going away: {@code Tail deprecated}. */
final class NameMark {

    private static final String MARKS = "phrase.deprecated";

    private NameMark() {}

    /** Returns where the mark behind the name ends that a text begins with; 0 where it begins otherwise. */
    static int end(Vocabulary words, String text) {
        int blank = text.indexOf(' ');
        if (blank <= 0 || !CellFit.isName(text.substring(0, blank))) {
            return 0;
        }
        int longest = words.words(MARKS).stream()
                .filter(mark -> text.regionMatches(true, blank + 1, mark, 0, mark.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest == 0 ? 0 : blank + 1 + longest;
    }

    /** Returns a name without a mark behind it; any other text as it is. */
    static String without(Vocabulary words, String text) {
        int end = end(words, text);
        return end > 0 && end == text.length() ? text.substring(0, text.indexOf(' ')) : text;
    }
}
