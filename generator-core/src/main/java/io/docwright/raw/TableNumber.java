package io.docwright.raw;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The numbers of tables as captions give them and texts refer to them: {@code Table 3}, {@code 表 2-1}. */
public final class TableNumber {

    private static final String GROUP = "caption.prefix";
    private static final String INNER = "-.–";

    private TableNumber() {}

    /** Returns the number a text begins with, behind the word for a table. */
    public static Optional<String> of(Lexicon words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.words(GROUP).stream()
                .filter(lower::startsWith)
                .map(prefix -> read(lower, prefix.length()))
                .filter(number -> !number.isEmpty())
                .findFirst();
    }

    /** Returns where the words of a caption begin that starts with a number; 0 where it does not. */
    public static int end(Lexicon words, String text) {
        return of(words, text)
                .map(number -> text.indexOf(number) + number.length())
                .orElse(0);
    }

    /** Returns the numbers of the tables a text refers to. */
    public static Set<String> mentioned(Lexicon words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> numbers = new LinkedHashSet<>();
        for (String prefix : words.words(GROUP)) {
            int at = lower.indexOf(prefix);
            while (at >= 0) {
                String number = read(lower, at + prefix.length());
                numbers.add(number);
                at = lower.indexOf(prefix, at + prefix.length());
            }
        }
        numbers.remove("");
        return numbers;
    }

    private static String read(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\u00A0')) {
            start++;
        }
        int end = start;
        for (int i = start; i < text.length() && (isDigit(text, i) || INNER.indexOf(text.charAt(i)) >= 0); i++) {
            end = isDigit(text, i) ? i + 1 : end;
        }
        return text.substring(start, end);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
