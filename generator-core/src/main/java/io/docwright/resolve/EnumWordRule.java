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
 * Values in Latin letters, each followed by its meaning in ideographs, and nothing else but a short label before them:
 * {@code 状态 Success 成功 Pending 待部署}. The whole paragraph must be so; prose that mentions names is not.
 */
final class EnumWordRule implements ProseRule {

    private static final String IDEOGRAPHS = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";
    private static final String ITEM = "([A-Za-z][A-Za-z0-9_]{0,60}+)\\s{1,3}+(" + IDEOGRAPHS + "{1,60}+)";
    private static final Pattern ONE = Pattern.compile(ITEM);
    private static final Pattern WHOLE = Pattern.compile("(?:[A-Za-z ]{1,30}+[:：]|" + IDEOGRAPHS
            + "{0,12}+)\\s{0,3}+[:：，,]?+\\s{0,3}+" + ITEM + "(?:[\\s、,，;；]{1,3}+" + ITEM + "){1,99}+\\s{0,3}+[。.]?+");

    private static final Pattern LABEL = Pattern.compile("[^:：]{1,30}+[:：]");

    private final Pattern particle;

    EnumWordRule(Phrases phrases) {
        this.particle = phrases.compile("<particle>");
    }

    @Override
    public String name() {
        return "prose-enum-words";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> paragraph : draft.readable) {
            if (EnumValues.isWanted(draft)
                    && WHOLE.matcher(paragraph.value().strip()).matches()) {
                List<EnumType.Value> values = new ArrayList<>();
                Matcher item = ONE.matcher(paragraph.value());
                while (item.find()) {
                    values.add(EnumValues.value(item.group(1), Optional.empty(), item.group(2)));
                }
                if (EnumValues.isShown(draft, values) || isList(paragraph.value(), values)) {
                    EnumValues.accept(draft, values, paragraph.at(), name());
                }
            }
        }
    }

    /** A short sentence with two names in it looks the same: without an example it takes a label, or three values. */
    private boolean isList(String paragraph, List<EnumType.Value> values) {
        boolean labelled = LABEL.matcher(paragraph.strip()).lookingAt();
        return (labelled || values.size() > 2) && !particle.matcher(paragraph).find();
    }
}
