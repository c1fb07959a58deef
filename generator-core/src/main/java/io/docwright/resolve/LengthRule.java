package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 2 to 128 characters in length}, {@code 长度为2~128个字符}, {@code 最大64文字}: how long a text may be. A text of several values
 * has no length of its own, and two lengths in one description are of two things.
 */
final class LengthRule implements ProseRule {

    private record Span(Optional<Integer> least, int most) {}

    private static final String NUMBER = "(\\d{1,3}+(?:,\\d{3}){1,2}+(?![\\d,])|\\d{1,6}+)";

    private final Certainty certainty;
    private final Pattern both;
    private final Pattern most;
    private final Pattern several;

    LengthRule(Phrases phrases) {
        String span = NUMBER + "\\s{0,3}+<characters>?+\\s{0,3}+<to>\\s{0,3}+" + NUMBER + "\\s{0,3}+<characters>";
        String one = NUMBER + "\\s{0,3}+<characters>(?=\\s?<inlength>|[。.，,；;)）]|\\s*$)";
        this.certainty = new Certainty(phrases);
        this.both = phrases.compile(
                "(?:<length>[^\\d。]{0,12}+|<values>\\s{0,3}+<is>?+\\s{0,3}+[:：]?+\\s{0,3}+|<must>\\s{1,3}+(?:<from>\\s{1,3}+)?+|<must>\\s{0,3}+)"
                        + span + "|" + span + "(?=\\s?<inlength>)|[(（]\\s?" + span + "\\s?[)）]");
        this.most = phrases.compile("<mostly>\\s{0,3}+" + one);
        this.several = phrases.compile("<each>|<comma>|<semicolon>");
    }

    @Override
    public String name() {
        return "prose-length";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        boolean lists = draft.readable.stream()
                .anyMatch(line -> several.matcher(line.value()).find());
        if (!draft.is(DocumentedType.STRING) || draft.format.isPresent() || lists) {
            return;
        }
        Map<Span, Located<String>> spans = new LinkedHashMap<>();
        for (Located<String> sentence : certainty.statements(draft.readable)) {
            read(sentence.value()).ifPresent(span -> spans.putIfAbsent(span, sentence));
        }
        if (spans.size() == 1) {
            spans.forEach((span, sentence) -> set(draft, span, sentence));
        }
    }

    private Optional<Span> read(String sentence) {
        Matcher range = both.matcher(sentence);
        if (range.find()) {
            int group = range.group(1) != null ? 1 : range.group(3) != null ? 3 : 5;
            return span(Optional.of(number(range, group)), number(range, group + 1));
        }
        Matcher bound = most.matcher(sentence);
        return bound.find() ? span(Optional.empty(), number(bound, 1)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group).replace(",", ""));
    }

    private static Optional<Span> span(Optional<Integer> least, int most) {
        return most == 0 || least.orElse(0) > most ? Optional.empty() : Optional.of(new Span(least, most));
    }

    private void set(Draft draft, Span span, Located<String> sentence) {
        draft.constraints = draft.constraints.withLength(span.least(), Optional.of(span.most()));
        String least = span.least().map(String::valueOf).orElse("any");
        draft.note(Origin.PROSE, sentence.at(), name(), "from " + least + " to " + span.most() + " characters");
    }
}
