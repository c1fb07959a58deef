package io.docwright.parse.page;

import io.docwright.raw.TableNumber;
import java.util.Optional;

/**
 * Tells captions of tables: a line of bold text, one that begins with a numbered word such as {@code Table 3}, a heading below that
 * of the section, or a bare name.
 */
final class CaptionReader {

    private static final int LONGEST = 80;
    private static final String MARKS = ":：. ";

    private final Vocabulary words;

    CaptionReader(Vocabulary words) {
        this.words = words;
    }

    /** Returns the words of a line that is marked as a caption, without its mark and number. */
    Optional<String> marked(Line line) {
        if (line.isBlank() || line.fenced() || line.tabled() || line.text().length() > LONGEST) {
            return Optional.empty();
        }
        String text = SectionFinder.headingText(line);
        boolean bold = text.length() > 4 && text.startsWith("**");
        String plain = plain(line);
        int number = endOfNumber(plain);
        return bold || number > 0 ? Optional.of(plain.substring(number).strip()) : Optional.empty();
    }

    /** Returns the number of the table whose caption a line is. */
    Optional<String> number(Line line) {
        return TableNumber.of(words.lexicon(), plain(line));
    }

    private static String plain(Line line) {
        return HeadingNumber.without(
                SectionFinder.headingText(line).replace("**", "").strip());
    }

    /** Returns the caption a line above a table is; empty where it is something else. */
    Optional<String> above(Line line) {
        Optional<String> marked = marked(line);
        if (marked.isPresent() || line.fenced() || line.tabled()) {
            return marked;
        }
        String text = SectionFinder.headingText(line);
        boolean named = SectionFinder.level(line) > 0 || CellFit.isName(text);
        return named && text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
    }

    /** Returns where the words begin behind {@code Table 3}; 0 when a text does not begin so. */
    private int endOfNumber(String text) {
        int end = TableNumber.end(words.lexicon(), text);
        return end == 0 ? 0 : skip(text, end, MARKS);
    }

    private static int skip(String text, int from, String marks) {
        int i = from;
        while (i < text.length() && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
