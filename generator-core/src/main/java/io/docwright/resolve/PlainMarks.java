package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.List;
import java.util.regex.Pattern;

/** Takes Markdown's emphasis and escapes out of what the prose rules read: {@code *yyyy-MM-dd*T*HH:mm*Z} is one form, not four words. */
final class PlainMarks {

    private static final Pattern STRONG = Pattern.compile("\\*\\*([^\\s*](?:[^*]{0,400}[^\\s*])?+)\\*\\*(?!\\*)");

    /** Emphasis begins and ends at a letter or digit; a mark between digits is a sign of multiplication. */
    private static final Pattern LIGHT = Pattern.compile("(?<![*\\\\])(?!(?<=\\d)\\*\\d)\\*([\\p{L}\\p{N}][^*\\n"
            + "]{0,100}+)(?<=[\\p{L}\\p{N}])(?!(?<=\\d)\\*\\d)\\*(?!\\*)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\[\\](){}<>_~|-])");

    /** An escape in a regular expression is part of it. */
    private final Pattern literal;

    PlainMarks(Phrases phrases) {
        this.literal = phrases.compile("<regex>|\\^");
    }

    /** Returns a description as rules read it: without marks, in pieces they read in bounded time. */
    List<Located<String>> readable(List<Located<String>> prose) {
        return prose.stream()
                .map(paragraph -> new Located<>(plain(paragraph.value()), paragraph.at()))
                .flatMap(paragraph -> ProsePieces.of(paragraph).stream())
                .toList();
    }

    private String plain(String text) {
        boolean marked = text.indexOf('*') >= 0 || text.indexOf('\\') >= 0;
        if (!marked || literal.matcher(text).find()) {
            return text;
        }
        String plain = LIGHT.matcher(STRONG.matcher(text).replaceAll("$1")).replaceAll("$1");
        return ESCAPE.matcher(plain).replaceAll("$1");
    }
}
