package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the rules for lists of values have in common: which elements may have one, and when a list is believed. */
final class EnumValues {

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}");
    private static final int MOST_CHARACTERS = 100;

    private EnumValues() {}

    /** Tells whether a list of values would mean something for the element and is still wanted. */
    static boolean isWanted(Draft draft) {
        boolean may = draft.type
                .filter(type -> type == DocumentedType.STRING || Structure.isIntegral(type))
                .isPresent();
        return may && draft.values.isEmpty() && draft.format.isEmpty();
    }

    static EnumType.Value value(String wire, Optional<String> name, String meaning) {
        String text = meaning.strip().replaceAll("^[:：,，]\\s*|[;；,，、。]$", "").strip();
        return new EnumType.Value(wire, name, text.isEmpty() ? Description.none() : new Description(List.of(text)));
    }

    /**
     * Gives the values to the draft, unless they cannot be its values: not of its type, repeated, or without the example that stands
     * beside them.
     */
    static boolean accept(Draft draft, List<EnumType.Value> values, SourceLocation at, String rule) {
        boolean distinct = values.stream().map(EnumType.Value::wire).distinct().count() == values.size();
        boolean fits = draft.is(DocumentedType.STRING)
                || values.stream()
                        .allMatch(value -> DIGITS.matcher(value.wire()).matches());
        boolean flags = values.stream().allMatch(value -> value.wire().matches("(?i)true|false"));
        boolean brief = values.stream().allMatch(value -> value.wire().length() <= MOST_CHARACTERS);
        if (values.size() < 2 || !distinct || !fits || !brief || flags || !agreesWithExample(draft, values)) {
            return false;
        }
        draft.values = List.copyOf(values);
        draft.note(Origin.PROSE, at, rule, values.size() + " values");
        return true;
    }

    private static boolean agreesWithExample(Draft draft, List<EnumType.Value> values) {
        return draft.example
                .map(example -> example.value().strip())
                .filter(example -> !example.contains("*") && !example.contains(","))
                .map(example -> values.stream().anyMatch(value -> value.wire().equals(example)))
                .orElse(true);
    }
}
