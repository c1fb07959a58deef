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

    private static final String MEANING = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]+(?:\\s*action)?";
    private static final String ITEM = "([A-Za-z][A-Za-z0-9_]*)\\s+(" + MEANING + ")";
    private static final Pattern ONE = Pattern.compile(ITEM);
    private static final Pattern WHOLE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{0,12}\\s*[:：，,]?\\s*" + ITEM + "(?:[\\s、,，;；]+"
                    + ITEM + ")+\\s*[。.]?");

    @Override
    public String name() {
        return "prose-enum-words";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> paragraph : draft.prose) {
            if (EnumValues.isWanted(draft)
                    && WHOLE.matcher(paragraph.value().strip()).matches()) {
                List<EnumType.Value> values = new ArrayList<>();
                Matcher item = ONE.matcher(paragraph.value());
                while (item.find()) {
                    values.add(EnumValues.value(item.group(1), Optional.empty(), item.group(2)));
                }
                EnumValues.accept(draft, values, paragraph.at(), name());
            }
        }
    }
}
