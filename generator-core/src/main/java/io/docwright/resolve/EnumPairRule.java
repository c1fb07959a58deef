package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values with their meaning behind a colon, one after the other: {@code Valid values: 0: created. 1: sent.}, {@code 0：未发布，1：已发布}.
 * Without an announcement only the codes of an integer count. Lines that are no bullets are read as one text.
 */
final class EnumPairRule implements ProseRule {

    /** A value that begins a statement, and the mark behind it; a half-width colon before a digit is a time or a ratio. */
    private static final String BEGINS = "(?:^|(?<=[。.;；,，、:：\\n!！(（])\\s{0,3}+)";

    private static final String VALUE = "[*`\"'“]{0,3}+([\\w.-]{1,60}+)[*`\"'”]{0,3}+\\s{0,3}+";

    private final Pattern pair;
    private final Pattern announcement;
    private final Pattern example;
    private final Pattern aside;

    private record Found(EnumType.Value value, int start, int end) {}

    EnumPairRule(Phrases phrases) {
        this.pair = phrases.compile(BEGINS + "(?:<values>\\s{0,3}+<is>?+\\s{0,3}+)?+" + VALUE
                + "(?:[(（]\\s?<default>\\s?[)）]\\s?)?+(?:：|:(?!//)(?!\\d)|=|<means>)\\s{0,3}+");
        this.announcement = phrases.compile("<values>\\s{0,3}+<follows>?+\\s{0,3}+<is>?+\\s{0,3}+[:：。.]?+\\s*+");
        this.example = phrases.compile("<example>|<incomplete>");
        this.aside = phrases.compile("(?:<aside>|<default>|<values>|<minimum>|<maximum>|<others>|<example>)(?![\\w-])");
    }

    @Override
    public String name() {
        return "prose-enum-pairs";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!EnumValues.isWanted(draft)) {
            return;
        }
        List<Located<String>> lines = draft.readable.stream()
                .filter(paragraph -> !paragraph.value().startsWith("- "))
                .toList();
        String text = String.join("\n", lines.stream().map(Located::value).toList());
        Matcher announced = announcement.matcher(text);
        boolean isAnnounced = announced.find();
        List<Found> pairs = pairs(
                text,
                isAnnounced ? announced.end() : 0,
                draft.type.filter(Structure::isIntegral).isPresent());
        if (pairs.size() < 2 || isOfExamples(text, pairs)) {
            return;
        }
        List<EnumType.Value> values = pairs.stream().map(Found::value).toList();
        Located<String> place = lineAt(lines, pairs.get(0).start());
        if (isAnnounced && pairs.get(0).start() == announced.end()) {
            EnumValues.acceptAnnounced(draft, values, place.at(), name(), diagnostics);
        } else if (!isAnnounced && isCode(draft, values)) {
            EnumValues.accept(draft, values, place.at(), name());
        }
    }

    /**
     * Returns the pairs up to the first statement that is none; each means what stands before the next. Where values are words,
     * {@code Warning:} may be one of them or another statement, so nothing is certain.
     */
    private List<Found> pairs(String text, int from, boolean numbers) {
        List<Found> pairs = new ArrayList<>();
        Matcher matcher = pair.matcher(text);
        matcher.region(from, text.length());
        Optional<String> open = Optional.empty();
        int start = 0;
        int meaning = 0;
        boolean more = matcher.find();
        while (more) {
            Matcher other = aside.matcher(text).region(matcher.start(1), text.length());
            boolean ends = other.lookingAt();
            if (open.isPresent()) {
                pairs.add(found(open.get(), start, meaning, text.substring(meaning, matcher.start())));
            }
            if (ends) {
                return numbers ? pairs : List.of();
            }
            open = Optional.of(matcher.group(1));
            start = matcher.start(1);
            meaning = matcher.end();
            more = matcher.find();
        }
        if (open.isPresent()) {
            pairs.add(found(open.get(), start, meaning, text.substring(meaning)));
        }
        return pairs;
    }

    private static Found found(String wire, int start, int meaning, String text) {
        String first = Sentences.of(text.strip().split("\n", 2)[0]).stream()
                .findFirst()
                .orElse("");
        String plain = first.replaceAll("[.。]$", "");
        return new Found(EnumValues.value(wire, Optional.empty(), plain), start, meaning + first.length());
    }

    /** From the sentence before the list to its end, nothing may call it a list of examples. */
    private boolean isOfExamples(String text, List<Found> pairs) {
        int start = pairs.get(0).start();
        int end = Math.min(text.length(), pairs.get(pairs.size() - 1).end());
        List<String> before = Sentences.of(text.substring(0, start));
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return example.matcher(last).find()
                || example.matcher(text.substring(start, end)).find();
    }

    private static boolean isCode(Draft draft, List<EnumType.Value> values) {
        boolean numbers = values.stream().allMatch(value -> EnumValues.isNumber(value.wire()));
        boolean named = values.stream().noneMatch(value -> value.description().isEmpty());
        return numbers
                && named
                && (draft.type.filter(Structure::isIntegral).isPresent() || EnumValues.isShown(draft, values));
    }

    private static Located<String> lineAt(List<Located<String>> lines, int offset) {
        int end = 0;
        for (Located<String> line : lines) {
            end += line.value().length() + 1;
            if (offset < end) {
                return line;
            }
        }
        return lines.get(lines.size() - 1);
    }
}
