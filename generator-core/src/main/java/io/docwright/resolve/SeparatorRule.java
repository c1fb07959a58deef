package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Parameter.Style;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code Separate multiple values with commas}: how a list is written where it must be text. */
final class SeparatorRule implements ProseRule {

    private static final Pattern COMMA = Phrases.compile("<comma>");
    private static final Pattern SEMICOLON = Phrases.compile("<semicolon>");

    @Override
    public String name() {
        return "prose-separator";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (draft.location.isEmpty() || !draft.is(DocumentedType.ARRAY)) {
            return;
        }
        for (Located<String> paragraph : draft.prose) {
            boolean comma = COMMA.matcher(paragraph.value()).find();
            if (comma || SEMICOLON.matcher(paragraph.value()).find()) {
                draft.style = Optional.of(comma ? Style.COMMA : Style.SEMICOLON);
                draft.note(Origin.PROSE, paragraph.at(), name(), comma ? "comma" : "semicolon");
            }
        }
    }
}
