package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 默认值：10}, {@code 預設為 100}, {@code Default value: CreateTime.}: a value in Latin letters or digits that ends there. */
final class DefaultRule implements ProseRule {

    private static final Pattern DEFAULT =
            Phrases.compile("<default>\\s*(?:取值)?[:：]?\\s*[*`\"“'「]*(-?[A-Za-z0-9_][\\w./:-]*?)"
                    + "[*`\"”'」]*\\s*(?:[。，、；;,)）（(]|です|\\.(?:\\s|$)|$)");
    private static final Set<String> NO_VALUE =
            Set.of("null", "none", "the", "a", "an", "this", "no", "empty", "value", "values", "is");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    @Override
    public String name() {
        return "prose-default";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (draft.defaultValue.isPresent() || draft.isContainer()) {
            return;
        }
        for (Located<String> paragraph : draft.prose) {
            Matcher matcher = DEFAULT.matcher(paragraph.value());
            if (draft.defaultValue.isEmpty() && matcher.find()) {
                take(draft, matcher.group(1), paragraph, diagnostics);
            }
        }
    }

    private void take(Draft draft, String value, Located<String> paragraph, Diagnostics diagnostics) {
        if (NO_VALUE.contains(value.toLowerCase(java.util.Locale.ROOT))) {
            return;
        }
        if (!fits(draft, value)) {
            diagnostics
                    .at(paragraph)
                    .report(
                            DiagnosticCode.DEFAULT_INVALID,
                            "found default `%s` for `%s`; expected a value of type `%s`; the default is left out",
                            value,
                            draft.name,
                            draft.type.map(DocumentedType::word).orElse("any"));
            return;
        }
        draft.defaultValue = Optional.of(value);
        draft.note(Origin.PROSE, paragraph.at(), name(), "default: " + value);
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
