package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.Evidence.Origin;
import java.util.regex.Pattern;

/** A description that begins by calling the element itself deprecated; a mention of something else that is deprecated does not count. */
final class DeprecatedRule implements ProseRule {

    private static final Pattern ITSELF = Phrases.compile("^(?:[(（\\[【*]*\\s*<deprecated>"
            + "|(?:this|the) (?:parameter|field|property|attribute) (?:is|has been) (?:now )?<deprecated>"
            + "|(?:该|此|本|該)(?:参数|字段|属性|參數|欄位|屬性)?(?:已|已经|已經)?<deprecated>)");

    @Override
    public String name() {
        return "prose-deprecated";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> paragraph : draft.prose) {
            if (!draft.deprecated && ITSELF.matcher(paragraph.value().strip()).find()) {
                draft.deprecated = true;
                draft.note(Origin.PROSE, paragraph.at(), name(), "deprecated");
            }
        }
    }
}
