package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An announced list of bare values: {@code Valid values: asc, desc}, {@code 取值：Public、Private（默认）}. */
final class EnumListRule implements ProseRule {

    private static final String VALUE =
            "[*`\"“'「]{0,3}+([\\w/-]{1,60}+(?:\\.[\\w/-]{1,60}+){0,9}+)[*`\"”'」]{0,3}+(?:\\s?[(（][^()（）]{1,60}+[)）])?+";
    private static final Pattern ONE = Pattern.compile(VALUE);

    private final Pattern list;
    private final Pattern between;
    private final Pattern example;

    EnumListRule(Phrases phrases) {
        String gap = "\\s{0,3}+(?:[、,，|/]{1,2}+\\s{0,3}+<and>?+|<and>)\\s{0,3}+";
        this.between = phrases.compile(gap);
        this.list = phrases.compile("<values>\\s{0,3}+<follows>?+\\s{0,3}+<is>?+\\s{0,3}+[:：]?+\\s{0,3}+(" + VALUE
                + "(?:" + gap + VALUE + "){1,99}+)\\s{0,3}+(?:[。；;]|[,，(（]?+\\s{0,3}+(?=<default>)|\\.(?:\\s|$)|$)");
        this.example = phrases.compile("<example>|<incomplete>|<others>");
    }

    @Override
    public String name() {
        return "prose-enum-list";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> paragraph : draft.readable) {
            Matcher found = list.matcher(paragraph.value());
            if (EnumValues.isWanted(draft)
                    && found.find()
                    && !example.matcher(found.group()).find()) {
                EnumValues.acceptAnnounced(draft, values(found.group(1)), paragraph.at(), name(), diagnostics);
            }
        }
    }

    private List<EnumType.Value> values(String text) {
        List<EnumType.Value> values = new ArrayList<>();
        Matcher value = ONE.matcher(text);
        Matcher gap = between.matcher(text);
        int at = 0;
        while (value.region(at, text.length()).lookingAt()) {
            values.add(EnumValues.value(value.group(1), Optional.empty(), ""));
            at = value.end();
            if (!gap.region(at, text.length()).lookingAt()) {
                break;
            }
            at = gap.end();
        }
        return values;
    }
}
