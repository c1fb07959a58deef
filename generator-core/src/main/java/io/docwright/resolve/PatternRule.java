package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.PlainPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code must match the regular expression ^[a-z][a-z0-9-]{1,62}$}: an explicit pattern of the whole text. Only plain sequences of
 * characters and classes are taken, since a client will run them: no groups, no alternatives, few repetitions.
 */
final class PatternRule implements ProseRule {

    private final Certainty certainty;
    private final Pattern stated;

    PatternRule(Phrases phrases) {
        this.certainty = new Certainty(phrases);
        this.stated =
                phrases.compile("<regex>\\s{0,3}+<is>?+\\s{0,3}+[:：]?+\\s{0,3}+[`\"'“*]{0,3}+(\\^[^\\s`\"”]{1,200}+)");
    }

    @Override
    public String name() {
        return "prose-pattern";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!draft.is(DocumentedType.STRING) || draft.format.isPresent()) {
            return;
        }
        for (Located<String> sentence : certainty.statements(draft.readable)) {
            Matcher found = stated.matcher(sentence.value());
            if (draft.constraints.pattern().isEmpty() && found.find()) {
                plain(found.group(1)).ifPresent(pattern -> {
                    draft.constraints = draft.constraints.withPattern(Optional.of(pattern));
                    draft.note(Origin.PROSE, sentence.at(), name(), "pattern: " + pattern);
                });
            }
        }
    }

    private static Optional<String> plain(String written) {
        String pattern = written.substring(0, written.lastIndexOf('$') + 1);
        return Optional.of(pattern).filter(PlainPattern::isPlain);
    }
}
