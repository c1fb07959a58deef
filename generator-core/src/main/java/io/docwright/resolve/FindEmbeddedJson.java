package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.ValueFormat;
import io.docwright.raw.RawValue;
import java.util.List;
import java.util.Optional;

/** Marks strings whose samples or examples are JSON documents; their type stays string. */
final class FindEmbeddedJson implements OperationPass {

    static final String RULE = "embedded-json";

    @Override
    public void apply(OperationDraft operation, Context context) {
        if (!context.isOn(RULE)) {
            return;
        }
        operation.elements().stream()
                .filter(element -> element.is(DocumentedType.STRING) && element.format.isEmpty())
                .filter(element -> !element.name.isEmpty())
                .forEach(FindEmbeddedJson::mark);
    }

    private static void mark(Draft element) {
        List<RawValue> shown = element.sample.map(node -> node.scalars).orElse(List.of());
        boolean samples = !shown.isEmpty() && shown.stream().allMatch(FindEmbeddedJson::isDocument);
        boolean example = shown.isEmpty()
                && element.example
                        .filter(text -> JsonText.isDocument(text.value()))
                        .isPresent();
        if (samples || example) {
            element.format = Optional.of(ValueFormat.JSON);
            var place =
                    samples ? shown.get(0).at() : element.example.orElseThrow().at();
            String text = samples
                    ? ((RawValue.StringValue) shown.get(0)).text()
                    : element.example.orElseThrow().value();
            String shape = JsonShape.of(text).orElse("an unknown shape");
            element.note(Subject.FORMAT, Origin.SAMPLE, place, RULE, "the text is a JSON document: " + shape);
        }
    }

    private static boolean isDocument(RawValue value) {
        return value instanceof RawValue.StringValue text && JsonText.isDocument(text.text());
    }
}
