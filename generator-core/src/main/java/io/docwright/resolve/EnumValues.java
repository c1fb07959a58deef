package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the rules for lists of values have in common: which elements may have one, and when a list is believed. */
final class EnumValues {

    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}");
    private static final Pattern FLAG = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile("-?\\d{1,18}[-~～]\\d{1,18}");
    private static final Pattern WILDCARD = Pattern.compile("\\d[xX]{2}");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z][\\w-]{0,30}(?: [\\w-]{1,30}){0,2}");
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

    /** Returns the values one a line, as a manifest's statement has them. */
    static Optional<String> text(List<EnumType.Value> values) {
        return Optional.of(values.stream().map(EnumType.Value::wire).collect(Collectors.joining("\n")))
                .filter(text -> !text.isEmpty());
    }

    /** Tells whether values stated one a line can be the element's. */
    static boolean fits(Draft draft, String lines) {
        boolean integral = draft.type.filter(Structure::isIntegral).isPresent();
        return draft.is(DocumentedType.STRING) || (integral && lines.lines().allMatch(EnumValues::isNumber));
    }

    /** Gives the element the values stated one a line; what is known of each is kept. */
    static void state(Draft draft, String lines) {
        List<EnumType.Value> known = draft.values;
        draft.format = Optional.empty();
        draft.values = lines.lines()
                .map(wire -> known.stream()
                        .filter(value -> value.wire().equals(wire))
                        .findFirst()
                        .orElseGet(() -> value(wire, Optional.empty(), "")))
                .toList();
    }

    static boolean isNumber(String wire) {
        return DIGITS.matcher(wire).matches();
    }

    /**
     * Gives the values to the draft, unless they cannot be its values: not of its type, repeated, or without the example that stands
     * beside them.
     */
    static boolean accept(Draft draft, List<EnumType.Value> values, SourceLocation at, String rule) {
        boolean distinct = values.stream().map(EnumType.Value::wire).distinct().count() == values.size();
        boolean flags =
                values.stream().allMatch(value -> FLAG.matcher(value.wire()).matches());
        boolean wildcards =
                values.stream().anyMatch(value -> WILDCARD.matcher(value.wire()).matches());
        boolean brief = values.stream().allMatch(value -> value.wire().length() <= MOST_CHARACTERS);
        if (values.size() < 2
                || !distinct
                || !fits(draft, values)
                || !brief
                || flags
                || wildcards
                || !agreesWithExample(draft, values)) {
            return false;
        }
        draft.values = draft.type.filter(Structure::isIntegral).isPresent() ? named(values) : List.copyOf(values);
        draft.note(Subject.VALUES, Origin.PROSE, at, rule, values.size() + " values");
        return true;
    }

    /** Takes what codes mean for their names, where each means something else and a few words of ASCII say it. */
    private static List<EnumType.Value> named(List<EnumType.Value> values) {
        List<String> labels = values.stream()
                .filter(value -> isNumber(value.wire()) && value.name().isEmpty())
                .map(value -> String.join(" ", value.description().paragraphs()))
                .filter(text -> LABEL.matcher(text).matches())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (labels.size() != values.size()) {
            return List.copyOf(values);
        }
        return values.stream()
                .map(value -> new EnumType.Value(
                        value.wire(),
                        Optional.of(value.description().paragraphs().get(0)),
                        value.description()))
                .toList();
    }

    /** Does the same with a list that is announced as the element's values: one that contradicts type or example is reported. */
    static void acceptAnnounced(
            Draft draft, List<EnumType.Value> values, SourceLocation at, String rule, Diagnostics diagnostics) {
        boolean ofCases = values.stream()
                .map(EnumType.Value::wire)
                .anyMatch(wire ->
                        SPAN.matcher(wire).matches() || WILDCARD.matcher(wire).matches());
        if (accept(draft, values, at, rule) || values.size() < 2 || ofCases) {
            return;
        }
        String shown =
                values.stream().map(value -> "`" + value.wire() + "`").limit(5).collect(Collectors.joining(", "));
        if (!fits(draft, values)) {
            diagnostics
                    .at(at)
                    .report(
                            DiagnosticCode.PROSE_CONTRADICTS,
                            "found %s as values of %s; expected values of type `%s`; any value is accepted",
                            shown,
                            draft.spokenName(),
                            draft.type.map(DocumentedType::word).orElse("any"));
        } else if (!agreesWithExample(draft, values)) {
            diagnostics
                    .at(draft.example.orElseThrow())
                    .report(
                            DiagnosticCode.EXAMPLE_CONTRADICTS,
                            "found the example `%s` of %s; expected one of the documented values %s; any value is"
                                    + " accepted",
                            draft.example.orElseThrow().value(),
                            draft.spokenName(),
                            shown);
        }
    }

    private static boolean fits(Draft draft, List<EnumType.Value> values) {
        return draft.is(DocumentedType.STRING) || values.stream().allMatch(value -> isNumber(value.wire()));
    }

    /** An example of several values, or with a part left out, tells nothing. */
    static boolean agreesWithExample(Draft draft, List<EnumType.Value> values) {
        return draft.example
                .map(example -> example.value().strip())
                .filter(example -> !example.contains("*") && !example.contains(","))
                .map(example -> values.stream().anyMatch(value -> value.wire().equals(example)))
                .orElse(true);
    }

    /** Tells whether an example shows one of the values. */
    static boolean isShown(Draft draft, List<EnumType.Value> values) {
        return draft.example.isPresent() && agreesWithExample(draft, values);
    }
}
