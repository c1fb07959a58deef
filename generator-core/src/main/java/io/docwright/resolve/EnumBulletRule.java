package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets that each begin with a value: {@code - **Running**: text}, {@code - 7：text}, {@code - SUCCESS(1): text}, {@code - asc}. */
final class EnumBulletRule implements ProseRule {

    private static final Pattern VALUE =
            Pattern.compile("[-•·*]\\s+[*`\"']*([\\w./@#+-]+)[*`\"']*\\s*(?:[:：（(—–].*|-\\s.*|)");
    private static final Pattern CODED =
            Pattern.compile("[-•·*]\\s+[*`]*([A-Za-z_]\\w*)\\s*[(（](-?\\d+)[)）][*`]*\\s*(?:[:：]\\s*(.*)|)");
    private static final Pattern MEANING = Pattern.compile("^[-•·*]\\s+[*`\"']*[\\w./@#+-]+[*`\"']*\\s*[:：—–-]?\\s*");
    private static final Pattern PHRASE = Phrases.compile("<values>");

    @Override
    public String name() {
        return "prose-enum-bullets";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!EnumValues.isWanted(draft)) {
            return;
        }
        List<Located<String>> bullets = draft.prose.stream()
                .filter(paragraph -> paragraph.value().startsWith("- "))
                .toList();
        boolean announced = draft.prose.stream()
                .anyMatch(paragraph -> PHRASE.matcher(paragraph.value()).find());
        List<EnumType.Value> values = new ArrayList<>();
        for (Located<String> bullet : bullets) {
            Optional<EnumType.Value> value = read(bullet.value(), draft);
            if (value.isEmpty()) {
                return;
            }
            values.add(value.get());
        }
        if (announced || isEvident(draft, values)) {
            bullets.stream().findFirst().ifPresent(first -> EnumValues.accept(draft, values, first.at(), name()));
        }
    }

    /** Without an announcement the example must be one of the values, or all must be codes or constants. */
    private static boolean isEvident(Draft draft, List<EnumType.Value> values) {
        return draft.example.isPresent()
                || values.stream().allMatch(value -> value.wire().matches("-?\\d+|[A-Z][A-Z0-9_]+"));
    }

    private static Optional<EnumType.Value> read(String bullet, Draft draft) {
        Matcher coded = CODED.matcher(bullet);
        if (coded.matches() && draft.type.filter(Structure::isIntegral).isPresent()) {
            String meaning = coded.group(3) == null ? "" : coded.group(3);
            return Optional.of(EnumValues.value(coded.group(2), Optional.of(coded.group(1)), meaning));
        }
        Matcher value = VALUE.matcher(bullet);
        if (!value.matches()) {
            return Optional.empty();
        }
        String meaning = MEANING.matcher(bullet).replaceFirst("").replaceAll("^[（(](.*)[)）]$", "$1");
        return Optional.of(EnumValues.value(value.group(1), Optional.empty(), meaning));
    }
}
