package io.docwright.parse.page;

import io.docwright.raw.HttpStatus;
import io.docwright.raw.Lexicon;
import java.util.Optional;

/** Tells lines that say for which HTTP status an answer is: {@code Status code: 200}, {@code 状态码： 400}. */
final class StatusLine {

    private static final int LONGEST = 60;
    private static final String MARKS = ":： *";

    private final Vocabulary words;

    StatusLine(Vocabulary words) {
        this.words = words;
    }

    /** Returns the status of such a line. */
    Optional<Integer> status(Line line) {
        String text = SectionFinder.headingText(line).replace("*", "").strip();
        int digits = 0;
        while (digits < text.length() && !isDigit(text, digits)) {
            digits++;
        }
        boolean labelled = text.length() <= LONGEST && digits > 0 && isLabel(text.substring(0, digits));
        return labelled ? HttpStatus.in(text.substring(digits)) : Optional.empty();
    }

    private boolean isLabel(String label) {
        int end = label.length();
        while (end > 0 && MARKS.indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.words("column.errors.status").contains(Lexicon.key(label.substring(0, end)));
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
