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
 * Values with their meaning in parentheses, one after the other: {@code 0（就绪）、1（成功）和 2（失败）}, {@code ok(fine) error(lost)},
 * {@code UNPUBLISHED(0)}. Without an announcement they must be numbers or constants, or the example one of them.
 */
final class EnumCodeRule implements ProseRule {

    private static final String ITEM = "(?<![\\w.-])([\\w.-]{1,60}+)\\s?+[(（]([^()（）]{1,80}+)[)）]";
    private static final Pattern ONE = Pattern.compile(ITEM);

    private final Pattern several;
    private final Pattern announcement;
    private final Pattern example;
    private final Pattern named;

    EnumCodeRule(Phrases phrases) {
        this.several = phrases.compile(ITEM + "(?:\\s{0,3}+(?:[、,，;；/|]|<and>){0,2}+\\s{0,3}+" + ITEM + "){1,99}+");
        this.announcement = phrases.compile("<values>\\s{0,3}+<follows>?+\\s{0,3}+<is>?+\\s{0,3}+[:：]?+\\s{0,3}+$");
        this.example = phrases.compile("<example>|<incomplete>");
        this.named = Pattern.compile("[A-Za-z_]\\w*+");
    }

    @Override
    public String name() {
        return "prose-enum-codes";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> sentence : Sentences.of(draft.readable)) {
            Matcher list = several.matcher(sentence.value());
            boolean wanted = EnumValues.isWanted(draft) && !sentence.value().startsWith("- ");
            if (wanted && list.find() && !example.matcher(sentence.value()).find()) {
                String before = sentence.value().substring(Math.max(0, list.start() - 60), list.start());
                read(draft, list.group(), announcement.matcher(before).find(), sentence, diagnostics);
            }
        }
    }

    private void read(Draft draft, String list, boolean announced, Located<String> place, Diagnostics diagnostics) {
        List<EnumType.Value> values = new ArrayList<>();
        Matcher item = ONE.matcher(list);
        while (item.find()) {
            values.add(value(draft, item.group(1), item.group(2)));
        }
        if (announced) {
            EnumValues.acceptAnnounced(draft, values, place.at(), name(), diagnostics);
        } else if (isEvident(draft, values)) {
            EnumValues.accept(draft, values, place.at(), name());
        }
    }

    /** {@code UNPUBLISHED(0)} is 0 where numbers are sent, or where the example is a number. */
    private EnumType.Value value(Draft draft, String first, String second) {
        boolean coded = EnumValues.isNumber(second) && named.matcher(first).matches();
        boolean number = draft.type.filter(Structure::isIntegral).isPresent()
                || draft.example
                        .filter(example -> EnumValues.isNumber(example.value().strip()))
                        .isPresent();
        return coded && number
                ? EnumValues.value(second, Optional.of(first), "")
                : EnumValues.value(first, Optional.empty(), second);
    }

    private static boolean isEvident(Draft draft, List<EnumType.Value> values) {
        boolean numbers = values.stream().allMatch(value -> EnumValues.isNumber(value.wire()));
        return EnumValues.isShown(draft, values)
                || (numbers && draft.type.filter(Structure::isIntegral).isPresent());
    }
}
