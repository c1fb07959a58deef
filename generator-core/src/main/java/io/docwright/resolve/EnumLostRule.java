package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import java.util.regex.Pattern;

/** {@code Valid values:} with nothing behind it, or with bullets no rule understood: says so, so that the manifest can help. */
final class EnumLostRule implements ProseRule {

    private final Pattern announced;

    EnumLostRule(Phrases phrases) {
        this.announced = phrases.compile("<values>\\s{0,3}+<follows>?+\\s{0,3}+[:：。.]?+\\s*+$");
    }

    @Override
    public String name() {
        return "prose-enum-lost";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!EnumValues.isWanted(draft)) {
            return;
        }
        for (Located<String> paragraph : draft.prose) {
            if (!paragraph.value().startsWith("- ")
                    && announced.matcher(paragraph.value()).find()) {
                diagnostics
                        .at(paragraph)
                        .report(
                                DiagnosticCode.ENUM_NOT_UNDERSTOOD,
                                "found the announcement of a list of values for `%s`, but no list that is understood; any value is"
                                        + " accepted",
                                draft.name);
                draft.lostValues = java.util.Optional.of(paragraph.at());
                return;
            }
        }
    }
}
