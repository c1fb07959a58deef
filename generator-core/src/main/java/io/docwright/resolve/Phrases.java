package io.docwright.resolve;

import io.docwright.raw.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns in which the fixed expressions of descriptions stand by name. */
final class Phrases {

    private static final Pattern NAME = Pattern.compile("<([a-z]+)>");

    private Phrases() {}

    /** Compiles a pattern in which {@code <name>} stands for the phrases of that name, in every language. */
    static Pattern compile(String pattern) {
        String expanded = NAME.matcher(pattern).replaceAll(Phrases::alternatives);
        return Pattern.compile(expanded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternatives(MatchResult name) {
        List<String> phrases = Lexicon.standard().phrases("phrase." + name.group(1));
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("there are no phrases for `" + name.group() + "`");
        }
        String alternatives = phrases.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Matcher.quoteReplacement(alternatives);
    }
}
