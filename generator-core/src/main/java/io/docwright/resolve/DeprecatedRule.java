package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.Evidence.Origin;
import java.util.regex.Pattern;

/** A description that begins by calling the element itself deprecated; a mention of something else that is deprecated does not count. */
final class DeprecatedRule implements ProseRule {

    private final Pattern first;
    private final Pattern itself;

    DeprecatedRule(Phrases phrases) {
        this.first = phrases.compile(
                "^[(（\\[【*]{0,3}+\\s{0,3}+<deprecated>(?:\\s{0,3}+[)）\\]】*。．.，,:：;；!！]|\\s*+$|\\s{0,3}+<since>)");
        this.itself = phrases.compile("^[(（\\[【*]{0,3}+<itself>\\s{0,3}+<already>?+\\s{0,3}+<deprecated>");
    }

    @Override
    public String name() {
        return "prose-deprecated";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> sentence : Sentences.of(draft.readable)) {
            String text = sentence.value();
            if (!draft.deprecated
                    && (first.matcher(text).find() || itself.matcher(text).find())) {
                draft.deprecated = true;
                draft.note(Origin.PROSE, sentence.at(), name(), "deprecated");
            }
        }
    }
}
