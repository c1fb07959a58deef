package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bullets that each begin with a value: {@code - **Running**: text}, {@code - 7：text}, {@code - SUCCESS(1): text}, {@code - asc}. */
final class EnumBulletRule implements ProseRule {

    private static final Pattern VALUE = Pattern.compile(
            "[-•·*]\\s{1,3}+[*`\"']*+([\\w./@#+-]++)[*`\"']*+\\s*+(?:[:：（(—–].*+|-\\s.*+|)", Pattern.DOTALL);
    private static final Pattern CODED = Pattern.compile(
            "[-•·*]\\s{1,3}+[*`]*+([A-Za-z_]\\w*+)\\s?+[(（](-?\\d++)[)）][*`]*+\\s*+(?:[:：]\\s*+(.*+)|)",
            Pattern.DOTALL);
    private static final Pattern MEANING =
            Pattern.compile("^[-•·*]\\s{1,3}+[*`\"']*+[\\w./@#+-]++[*`\"']*+\\s*+[:：—–-]?+\\s*+");
    private static final Pattern CONSTANT = Pattern.compile("-?\\d+|[A-Z][A-Z0-9_]+");

    private final Pattern announcement;
    private final Pattern example;
    private final Pattern begins;

    EnumBulletRule(Phrases phrases) {
        this.announcement = phrases.compile("<values>");
        this.example = phrases.compile("<example>|<incomplete>");
        this.begins = phrases.compile(
                "[-•·*]\\s{1,3}+[*`]*+(?:<default>\\s{0,3}+[:：]\\s{0,3}+[\\w.-]{1,60}+[.。]?+$|<others>(?!\\w))");
    }

    @Override
    public String name() {
        return "prose-enum-bullets";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        List<Located<String>> bullets = draft.readable.stream()
                .filter(paragraph -> paragraph.value().startsWith("- "))
                .toList();
        if (!EnumValues.isWanted(draft) || bullets.size() < 2 || isListOfExamples(draft.readable)) {
            return;
        }
        List<EnumType.Value> values = new ArrayList<>();
        for (Located<String> bullet : bullets) {
            Optional<EnumType.Value> value = read(bullet.value(), draft);
            if (value.isEmpty()) {
                return;
            }
            values.add(value.get());
        }
        boolean announced = draft.readable.stream()
                .anyMatch(paragraph -> announcement.matcher(paragraph.value()).find());
        if (announced && draft.is(DocumentedType.STRING)) {
            EnumValues.acceptAnnounced(draft, values, bullets.get(0).at(), name(), diagnostics);
        } else if (announced || isEvident(draft, values)) {
            EnumValues.accept(draft, values, bullets.get(0).at(), name());
        }
    }

    /** What stands before the first bullet says what the bullets are. */
    private boolean isListOfExamples(List<Located<String>> prose) {
        String before = "";
        for (Located<String> paragraph : prose) {
            if (paragraph.value().startsWith("- ")) {
                break;
            }
            before = paragraph.value();
        }
        List<String> sentences = Sentences.of(before);
        return !sentences.isEmpty()
                && example.matcher(sentences.get(sentences.size() - 1)).find();
    }

    /** Without an announcement the example must be one of the values, or all must be codes or constants. */
    private static boolean isEvident(Draft draft, List<EnumType.Value> values) {
        return draft.example.isPresent()
                || values.stream()
                        .allMatch(value -> CONSTANT.matcher(value.wire()).matches());
    }

    private Optional<EnumType.Value> read(String bullet, Draft draft) {
        Matcher coded = CODED.matcher(bullet);
        if (coded.matches() && draft.type.filter(Structure::isIntegral).isPresent()) {
            String meaning = coded.group(3) == null ? "" : coded.group(3);
            return Optional.of(EnumValues.value(coded.group(2), Optional.of(coded.group(1)), meaning));
        }
        Matcher value = VALUE.matcher(bullet);
        if (begins.matcher(bullet).lookingAt() || !value.matches()) {
            return Optional.empty();
        }
        String meaning = MEANING.matcher(bullet).replaceFirst("").replaceAll("^[（(](.*)[)）]$", "$1");
        return Optional.of(EnumValues.value(value.group(1), Optional.empty(), meaning));
    }
}
