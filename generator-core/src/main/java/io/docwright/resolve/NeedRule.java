package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.Evidence.Origin;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code This parameter is required.}, {@code 必填。}: a sentence about the element's own necessity, held against the required column. The
 * column stands; where there is none, nothing is concluded, since sentences leave conditions out.
 */
final class NeedRule implements ProseRule {

    private final Certainty certainty;
    private final Pattern required;
    private final Pattern optional;

    NeedRule(Phrases phrases) {
        String subject = "^[(（\\[【*-]{0,3}+\\s{0,3}+(?:<itself>)?+\\s{0,3}+<is>?+\\s{0,3}+";
        String end = "\\s{0,3}+[)）\\]】*。．.，,;；!！]?+\\s*+$";
        this.certainty = new Certainty(phrases);
        this.required = phrases.compile(subject + "<required>" + end);
        this.optional = phrases.compile(subject + "<optional>" + end);
    }

    @Override
    public String name() {
        return "prose-need";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        for (Located<String> sentence : Sentences.of(draft.readable)) {
            Optional<Boolean> said = said(sentence.value());
            if (said.isPresent() && !certainty.namesCondition(sentence.value())) {
                compare(draft, said.get(), sentence, diagnostics);
                return;
            }
        }
    }

    private Optional<Boolean> said(String sentence) {
        if (optional.matcher(sentence).find()) {
            return Optional.of(false);
        }
        return required.matcher(sentence).find() ? Optional.of(true) : Optional.empty();
    }

    private void compare(Draft draft, boolean said, Located<String> sentence, Diagnostics diagnostics) {
        draft.note(Origin.PROSE, sentence.at(), name(), said ? "called required" : "called optional");
        if (draft.required.isPresent() && draft.required.get() != said) {
            diagnostics
                    .at(sentence)
                    .report(
                            DiagnosticCode.PROSE_CONTRADICTS,
                            "found that `%s` is called %s; expected the same as in the required column; the column"
                                    + " stands",
                            draft.name,
                            said ? "required" : "optional");
        }
    }
}
