package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.ValueFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code A JSON string}: the text is itself a document. An example that is none leaves it open. */
final class JsonRule implements ProseRule {

    private final Pattern json;

    JsonRule(Phrases phrases) {
        this.json = phrases.compile("<json>");
    }

    @Override
    public String name() {
        return "prose-json";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        boolean open = draft.is(DocumentedType.STRING) && draft.format.isEmpty() && draft.values.isEmpty();
        boolean contradicted = draft.example
                .filter(example -> !JsonText.looksSo(example.value()))
                .isPresent();
        if (!open || contradicted) {
            return;
        }
        draft.readable.stream()
                .filter(paragraph -> json.matcher(paragraph.value()).find())
                .findFirst()
                .ifPresent(paragraph -> {
                    draft.format = Optional.of(ValueFormat.JSON);
                    draft.note(Subject.FORMAT, Origin.PROSE, paragraph.at(), name(), "the text is a JSON document");
                });
    }
}
