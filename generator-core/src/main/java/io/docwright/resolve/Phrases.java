package io.docwright.resolve;

import io.docwright.raw.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fixed expressions of descriptions, as patterns in which they stand by name. A phrase is matched as a whole, the longest first and
 * without second thoughts, so that patterns made of phrases, single classes and bounded repetition take linear time.
 */
final class Phrases {

    private static final Pattern NAME = Pattern.compile("<([a-z]+)>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String LETTER_BEFORE = "(?<!\\p{IsLatin})";
    private static final String LETTER_AFTER = "(?!\\p{IsLatin})";

    private final Lexicon lexicon;

    Phrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Compiles a pattern in which {@code <name>} stands for the phrases of that name, in every language. */
    Pattern compile(String pattern) {
        String expanded = NAME.matcher(pattern).replaceAll(this::alternatives);
        return Pattern.compile(expanded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String alternatives(MatchResult name) {
        List<String> phrases = lexicon.phrases("phrase." + name.group(1)).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("there are no phrases for `" + name.group() + "`");
        }
        List<String> latin =
                phrases.stream().filter(phrase -> isLatin(phrase.charAt(0))).toList();
        List<String> others =
                phrases.stream().filter(phrase -> !isLatin(phrase.charAt(0))).toList();
        String groups = Stream.of(group(latin, LETTER_BEFORE), group(others, ""))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.joining("|", "(?>", ")"));
        return Matcher.quoteReplacement(groups);
    }

    /** Phrases that begin alike; where none begins, one look at one character is all it takes. */
    private static String group(List<String> phrases, String before) {
        if (phrases.isEmpty()) {
            return "";
        }
        String first = phrases.stream()
                .map(phrase -> phrase.substring(0, 1))
                .flatMap(c -> Stream.of(c.toLowerCase(Locale.ROOT), c.toUpperCase(Locale.ROOT)))
                .distinct()
                .map(c -> "\\x{" + Integer.toHexString(c.charAt(0)) + "}")
                .collect(Collectors.joining("", "(?-i:(?=[", "]))"));
        return phrases.stream().map(Phrases::alternative).collect(Collectors.joining("|", first + before + "(?>", ")"));
    }

    private static String alternative(String phrase) {
        String words = BLANKS.splitAsStream(phrase).map(Pattern::quote).collect(Collectors.joining("\\s{1,3}+"));
        return words + (isLatin(phrase.charAt(phrase.length() - 1)) ? LETTER_AFTER : "");
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
