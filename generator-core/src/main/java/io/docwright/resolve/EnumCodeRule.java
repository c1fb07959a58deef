package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values with their meaning in parentheses, one after the other: {@code 0（就绪）、1（成功）和 2（失败）}, {@code ok(fine) error(lost)}. */
final class EnumCodeRule implements ProseRule {

    private static final String ITEM = "([\\w.-]+)\\s?[(（]([^()（）]{1,80})[)）]";
    private static final Pattern ONE = Pattern.compile(ITEM);
    private static final Pattern SEVERAL =
            Pattern.compile(ITEM + "(?:\\s*(?:[、,，;；/|]|和|与|與|及|或|以及|and|or|または|と)*\\s*" + ITEM + ")+");

    @Override
    public String name() {
        return "prose-enum-codes";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> paragraph : draft.prose) {
            Matcher list = SEVERAL.matcher(paragraph.value());
            if (EnumValues.isWanted(draft) && list.find()) {
                List<EnumType.Value> values = new ArrayList<>();
                Matcher item = ONE.matcher(list.group());
                while (item.find()) {
                    values.add(EnumValues.value(item.group(1), Optional.empty(), item.group(2)));
                }
                EnumValues.accept(draft, values, paragraph.at(), name());
            }
        }
    }
}
