package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.Parameter.Style;
import io.docwright.model.ValueFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code Separate multiple values with commas}: how a list is written where it must be text, or that a text is a list. */
final class SeparatorRule implements ProseRule {

    private final Pattern comma;
    private final Pattern semicolon;
    private final Pattern not;
    private final Pattern json;

    SeparatorRule(Phrases phrases) {
        this.comma = phrases.compile("<comma>");
        this.semicolon = phrases.compile("<semicolon>");
        this.not = phrases.compile("<not>");
        this.json = phrases.compile("<jsonword>");
    }

    @Override
    public String name() {
        return "prose-separator";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        boolean list = draft.location.isPresent() && draft.is(DocumentedType.ARRAY);
        boolean text = draft.is(DocumentedType.STRING) && draft.format.isEmpty() && !mentionsJson(draft);
        if (!list && !text) {
            return;
        }
        for (Located<String> sentence : Sentences.of(draft.readable)) {
            boolean found = comma.matcher(sentence.value()).find();
            boolean other = semicolon.matcher(sentence.value()).find();
            if (found != other && !not.matcher(sentence.value()).find()) {
                set(draft, found);
                draft.note(Subject.FORMAT, Origin.PROSE, sentence.at(), name(), found ? "comma" : "semicolon");
                return;
            }
        }
    }

    /** The commas of a JSON array separate its elements, not the values of a list. */
    private boolean mentionsJson(Draft draft) {
        return draft.readable.stream()
                .anyMatch(paragraph -> json.matcher(paragraph.value()).find());
    }

    private static void set(Draft draft, boolean comma) {
        if (draft.is(DocumentedType.ARRAY)) {
            draft.style = Optional.of(comma ? Style.COMMA : Style.SEMICOLON);
        } else {
            draft.format = Optional.of(comma ? ValueFormat.COMMA_LIST : ValueFormat.SEMICOLON_LIST);
        }
    }
}
