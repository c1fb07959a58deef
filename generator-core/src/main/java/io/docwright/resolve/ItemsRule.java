package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.ValueFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code up to 20 IDs}, {@code 最多指定100个}: how many values a list, or a text that is a list, may have. */
final class ItemsRule implements ProseRule {

    private final Certainty certainty;
    private final Pattern most;
    private final Pattern each;

    ItemsRule(Phrases phrases) {
        this.certainty = new Certainty(phrases);
        this.most = phrases.compile(
                "<mostly>[^\\d。，,.;；]{0,12}+(\\d{1,5}+)\\s{0,3}+(?!<characters>)(?:[a-z]{1,20}+\\s{1,3}+)?+<items>");
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
        for (Located<String> sentence : certainty.statements(draft.prose)) {
            Matcher bound = most.matcher(sentence.value());
            if (bound.find() && !each.matcher(sentence.value()).find()) {
                bounds.putIfAbsent(Integer.valueOf(bound.group(1)), sentence);
            }
        }
        if (bounds.size() == 1 && !bounds.containsKey(0)) {
            bounds.forEach((bound, sentence) -> {
                draft.constraints = draft.constraints.withItems(draft.constraints.minItems(), Optional.of(bound));
                draft.note(Origin.PROSE, sentence.at(), name(), "at most " + bound + " values");
            });
        }
    }

    private static boolean isList(Draft draft) {
        return draft.is(DocumentedType.ARRAY)
                || draft.format.filter(ValueFormat::isList).isPresent();
    }
}
