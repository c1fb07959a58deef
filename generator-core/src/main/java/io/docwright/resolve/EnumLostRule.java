package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Fact;
import java.util.regex.Pattern;

/** {@code Valid values:} with nothing behind it, or with a list no rule understood: says so, so that the manifest can help. */
final class EnumLostRule implements ProseRule {

    private static final String ITEM = "[^\\s、,，|。:：]{1,60}+\\s?+";

    private static final String BOUND = "-?\\d{1,20}+(?:\\.\\d{1,20}+)?+";

    private final Pattern announced;
    private final Pattern listed;
    private final Pattern range;
    private final Pattern example;

    EnumLostRule(Phrases phrases) {
        this.announced = phrases.compile("<values>\\s{0,3}+<follows>?+\\s{0,3}+[:：。.]?+\\s*+$");
        this.listed = phrases.compile("<values>\\s{0,3}+<follows>?+\\s{0,3}+<is>?+\\s{0,3}+[:：]\\s{0,3}+" + ITEM
                + "[、,，|]\\s?+" + ITEM + "(?:[、,，|]|[。.;；]?+$)");
        this.range = phrases.compile("<values>\\s{0,3}+<is>?+\\s{0,3}+[:：]?+\\s{0,3}+(?:<from>\\s{0,3}+)?+(?:" + BOUND
                + "\\s{0,3}+<to>\\s{0,3}+" + BOUND + "(?![\\w、|])|[\\[【(（]\\s?" + BOUND + "\\s?[,，]\\s?" + BOUND
                + "\\s?[]】)）])");
        this.example = phrases.compile("<example>|<incomplete>|<others>");
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
        for (Located<String> paragraph : draft.readable) {
            if (!paragraph.value().startsWith("- ") && isLost(paragraph.value())) {
                draft.ask(
                        Fact.VALUES,
                        paragraph.at(),
                        DiagnosticCode.ENUM_NOT_UNDERSTOOD,
                        "found the announcement of a list of values for %s, but no list that is understood; any value"
                                + " is accepted",
                        draft.spokenName());
                return;
            }
        }
    }

    private boolean isLost(String paragraph) {
        return announced.matcher(paragraph).find()
                || (listed.matcher(paragraph).find()
                        && !range.matcher(paragraph).find()
                        && !example.matcher(paragraph).find());
    }
}
