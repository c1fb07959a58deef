package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 默认值：10}, {@code 預設為 100}, {@code Default value: CreateTime.}, {@code asc (default)}: a value in Latin letters or digits that
 * ends there. A default of one case is none.
 */
final class DefaultRule implements ProseRule {

    private static final String VALUE = "(-?[A-Za-z0-9_][\\w/:-]{0,80}+(?:\\.[\\w/:-]{1,80}+){0,9}+)";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final Certainty certainty;
    private final Pattern stated;
    private final Pattern marked;
    private final Pattern noValue;

    DefaultRule(Phrases phrases) {
        this.certainty = new Certainty(phrases);
        String before =
                "(?<![\\w-])(?:<defaultis>\\s{0,3}+[:：]?+|<default>\\s{0,3}+<values>?+\\s{0,3}+(?:<is>\\s{0,3}+[:：]?+|[:：])"
                        + "|<default>\\s{0,3}+(?=-?\\d|true\\b|false\\b))\\s{0,3}+[*`\"“'「]{0,3}+";
        this.stated = phrases.compile(before + VALUE + "[*`\"”'」]{0,3}+\\s{0,3}+(?:[。，、；;,)）（(]|です|\\.(?:\\s|$)|$)");
        this.marked = phrases.compile(
                "(?:^|[-•·*、,，:：;；|]\\s{0,3}+|<and>\\s{1,3}+|<values>\\s{0,3}+<is>?+\\s{0,3}+)[*`\"“'「]{0,3}+" + VALUE
                        + "[*`\"”'」]{0,3}+\\s?+[(（]\\s?+<default>\\s?+[)）]");
        this.noValue = phrases.compile("<novalue>");
    }

    @Override
    public String name() {
        return "prose-default";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (draft.defaultValue.isPresent() || draft.isContainer()) {
            return;
        }
        for (Located<String> sentence : Sentences.of(draft.readable)) {
            if (draft.defaultValue.isEmpty() && !certainty.isConditional(sentence.value())) {
                find(sentence.value()).ifPresent(value -> take(draft, value, sentence, diagnostics));
            }
        }
    }

    private Optional<String> find(String sentence) {
        for (Pattern pattern : List.of(stated, marked)) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find() && !noValue.matcher(matcher.group(1)).matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private void take(Draft draft, String value, Located<String> sentence, Diagnostics diagnostics) {
        if (!fits(draft, value)) {
            diagnostics
                    .at(sentence)
                    .report(
                            DiagnosticCode.DEFAULT_INVALID,
                            "found default `%s` for %s; expected a value of type `%s`; the default is left out",
                            value,
                            draft.spokenName(),
                            draft.type.map(DocumentedType::word).orElse("any"));
            return;
        }
        draft.defaultValue = Optional.of(value);
        draft.note(Subject.DEFAULT, Origin.PROSE, sentence.at(), name(), "default: " + value);
    }

    private static boolean fits(Draft draft, String value) {
        if (draft.is(DocumentedType.BOOLEAN)) {
            return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        }
        boolean number = draft.type
                .filter(type -> Structure.isIntegral(type) || Structure.isFractional(type))
                .isPresent();
        return !number || NUMBER.matcher(value).matches();
    }
}
