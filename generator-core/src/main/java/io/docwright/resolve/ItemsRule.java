package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.ValueFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code up to 20 IDs}, {@code 最多指定100个}: how many values a list, or a text that is a list, may have. */
final class ItemsRule implements ProseRule {

    private final Certainty certainty;
    private final Pattern most;
    private final Pattern own;
    private final Pattern each;

    ItemsRule(Phrases phrases) {
        this.certainty = new Certainty(phrases);
        this.most = phrases.compile(
                "<mostly>[^\\d。，,.;；]{0,12}+(\\d{1,5}+)\\s{0,3}+(?!<characters>)(?:[a-z]{1,20}+\\s{1,3}+)?+<items>");
        this.own = phrases.compile("<mostly>\\s{1,3}+(\\d{1,5}+)\\s{1,3}+((?!<characters>)[a-z]{3,40}+)(?![\\w-])");
        this.each = phrases.compile("<each>");
    }

    @Override
    public String name() {
        return "prose-items";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!isList(draft) || draft.constraints.maxItems().isPresent()) {
            return;
        }
        Map<Integer, Located<String>> bounds = new TreeMap<>();
        for (Located<String> sentence : certainty.statements(draft.readable)) {
            if (!each.matcher(sentence.value()).find()) {
                bound(draft, sentence.value()).ifPresent(bound -> bounds.putIfAbsent(bound, sentence));
            }
        }
        if (bounds.size() == 1 && !bounds.containsKey(0)) {
            bounds.forEach((bound, sentence) -> {
                draft.constraints = draft.constraints.withItems(draft.constraints.minItems(), Optional.of(bound));
                draft.note(Origin.PROSE, sentence.at(), name(), "at most " + bound + " values");
            });
        }
    }

    private Optional<Integer> bound(Draft draft, String sentence) {
        Matcher items = most.matcher(sentence);
        if (items.find()) {
            return Optional.of(Integer.valueOf(items.group(1)));
        }
        Matcher named = own.matcher(sentence);
        return Optional.of(named)
                .filter(found -> found.find() && isNamedAfter(draft, found.group(2)))
                .map(found -> Integer.valueOf(found.group(1)));
    }

    /** {@code up to 100 stops} for {@code StopId}: whatever the list has several of, its name says so, too. */
    private static boolean isNamedAfter(Draft draft, String plural) {
        String one = Nouns.singular(plural).toLowerCase(Locale.ROOT);
        return Nouns.isPlural(plural) && draft.name.toLowerCase(Locale.ROOT).contains(one);
    }

    private static boolean isList(Draft draft) {
        return draft.is(DocumentedType.ARRAY)
                || draft.format.filter(ValueFormat::isList).isPresent();
    }
}
