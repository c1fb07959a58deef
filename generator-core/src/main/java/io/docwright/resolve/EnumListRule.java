package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An announced list of bare values: {@code Valid values: asc, desc}, {@code 取值：Public、Private}. */
final class EnumListRule implements ProseRule {

    private static final String VALUE = "[*`\"“']*[\\w./-]+[*`\"”']*";
    private static final String BETWEEN = "\\s*(?:[、,，|/]|和|或|与|and\\b|or\\b)+(?:\\s*(?:and|or|和|或)\\b)?\\s*";
    private static final Pattern LIST = Phrases.compile(
            "<values>\\s*[:：]\\s*(" + VALUE + "(?:" + BETWEEN + VALUE + ")+)\\s*(?:[。；;]|\\.(?:\\s|$)|$)");
    private static final Pattern ONE = Pattern.compile("[\\w./-]*[\\w/-]");

    @Override
    public String name() {
        return "prose-enum-list";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> paragraph : draft.prose) {
            Matcher list = LIST.matcher(paragraph.value());
            if (EnumValues.isWanted(draft) && list.find()) {
                EnumValues.accept(draft, values(list.group(1)), paragraph.at(), name());
            }
        }
    }

    private static List<EnumType.Value> values(String list) {
        List<EnumType.Value> values = new ArrayList<>();
        for (String piece : list.split(BETWEEN)) {
            Matcher value = ONE.matcher(piece);
            if (value.find()) {
                values.add(EnumValues.value(value.group(), Optional.empty(), ""));
            }
        }
        return values;
    }
}
