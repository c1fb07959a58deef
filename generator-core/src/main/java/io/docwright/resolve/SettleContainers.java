package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides what is a list and what an object. Samples tell the wire's structure; a row {@code Instances: array of Instance} may mean
 * an object around the list {@code Instance}. Where no sample helps, a list whose only documented field is named like its element is
 * such an object. A blank type takes the samples' type.
 */
final class SettleContainers implements OperationPass {

    /** Name of the rule that takes a type from samples. */
    static final String SAMPLE_TYPE = "sample-type";

    private static final String AS_SHOWN = "the sample's structure is used";

    @Override
    public void apply(OperationDraft operation, Context context) {
        operation.parameters.forEach(parameter -> settle(parameter, context));
        operation.responseHeaders.forEach(header -> settle(header, context));
        operation.response.ifPresent(body -> settle(body, context));
    }

    private static void settle(Draft draft, Context context) {
        List.copyOf(draft.fields).forEach(field -> settle(field, context));
        draft.element().ifPresent(element -> settle(element, context));
        shape(draft, context);
        unseenWrapper(draft);
        if (draft.type.isEmpty()) {
            blank(draft);
        }
    }

    private static void shape(Draft draft, Context context) {
        boolean documented = draft.isContainer() || !draft.body().fields.isEmpty();
        boolean object =
                draft.sample.filter(node -> node.seenObject && !node.seenArray).isPresent();
        boolean list =
                draft.sample.filter(node -> node.seenArray && !node.seenObject).isPresent();
        if (object && draft.is(DocumentedType.ARRAY) && isLoneElement(draft.sample.orElseThrow())) {
            draft.element().ifPresent(element -> element.sample = draft.sample);
        } else if (object && draft.is(DocumentedType.ARRAY)) {
            listIsObject(draft, context);
        } else if (list && documented && !draft.is(DocumentedType.ARRAY)) {
            objectIsList(draft, context);
        } else if (!draft.fields.isEmpty() && !draft.is(DocumentedType.OBJECT)) {
            draft.type = Optional.of(DocumentedType.OBJECT);
            draft.note(Origin.DOCUMENTED, draft.at, "rows-below", "an object: rows stand in it");
        }
    }

    private static boolean isLoneElement(SampleNode sample) {
        return sample.fromXml && !sample.isListWrapper();
    }

    private static void listIsObject(Draft draft, Context context) {
        SampleNode sample = draft.sample.orElseThrow();
        Optional<String> elementClass = draft.className.or(() -> draft.body().className);
        draft.absorbElement();
        draft.type = Optional.of(DocumentedType.OBJECT);
        draft.note(Origin.SAMPLE, sample.at, "list-wrapper", "the samples show an object");
        if (sample.isListWrapper()) {
            listOfOne(draft, elementClass, context);
        } else {
            contradiction(draft, "array", "an object", AS_SHOWN, context);
        }
    }

    /** An answer that was XML once shows a list of one element as that element alone. */
    private static void listOfOne(Draft wrapper, Optional<String> elementClass, Context context) {
        Draft only = wrapper.fields.size() == 1 ? wrapper.fields.get(0) : wrapper;
        boolean shownAlone =
                only.sample.filter(node -> node.seenObject && !node.seenArray).isPresent();
        if (shownAlone
                && only != wrapper
                && elementClass.equals(Optional.of(only.name))
                && only.element().isEmpty()) {
            contradiction(only, "array", "an object", "a list is read, and an object as its only element", context);
            only.becomeListOfItself();
            only.element().orElseThrow().sample = only.sample;
            only.note(Origin.DOCUMENTED, wrapper.at, "list-of-class", "a list: its holder is an array of it");
        }
    }

    private static void objectIsList(Draft draft, Context context) {
        SampleNode sample = draft.sample.orElseThrow();
        Optional<DocumentedType> before = draft.type;
        if (draft.element().isPresent()) {
            draft.type = Optional.of(DocumentedType.ARRAY);
        } else {
            draft.becomeListOfItself();
            draft.element().orElseThrow().sample = sample.element();
        }
        draft.note(Origin.SAMPLE, sample.at, "sample-list", "the samples show a list");
        before.filter(type -> !Nouns.isPlural(draft.name) && type != DocumentedType.OBJECT)
                .ifPresent(type -> contradiction(draft, type.word(), "a list", AS_SHOWN, context));
    }

    private static void contradiction(Draft draft, String documented, String shown, String outcome, Context context) {
        context.diagnostics()
                .at(draft.sample.orElseThrow().at)
                .report(
                        DiagnosticCode.SAMPLE_CONTRADICTS,
                        "found %s for `%s`, documented as `%s` at line %d; %s",
                        shown,
                        draft.name,
                        documented.toLowerCase(Locale.ROOT),
                        draft.at.line(),
                        outcome);
    }

    /** {@code Links: array<object>} with a row {@code Link: object} in it, and no sample: an object around the list. */
    private static void unseenWrapper(Draft draft) {
        List<Draft> inside = draft.body().fields;
        if (draft.sample.isPresent() || !draft.is(DocumentedType.ARRAY) || inside.size() != 1) {
            return;
        }
        Draft only = inside.get(0);
        boolean container = only.isContainer() || !only.body().fields.isEmpty();
        if (container && Nouns.isElementOf(only.name, draft.name)) {
            draft.absorbElement();
            draft.type = Optional.of(DocumentedType.OBJECT);
            draft.note(
                    Origin.ASSUMED, draft.at, "unseen-list-wrapper", "an object around the list `" + only.name + "`");
            if (!only.is(DocumentedType.ARRAY)) {
                only.becomeListOfItself();
            }
        }
    }

    private static void blank(Draft draft) {
        Optional<DocumentedType> shown = draft.sample.flatMap(SampleTypes::of);
        if (shown.isPresent()) {
            draft.type = shown;
            draft.note(
                    Origin.SAMPLE,
                    draft.sample.orElseThrow().at,
                    SAMPLE_TYPE,
                    "type: " + shown.get().word());
        } else if (draft.element().isPresent()) {
            draft.type = Optional.of(DocumentedType.ARRAY);
        } else if (draft.name.isEmpty() || draft.className.isPresent()) {
            draft.type = Optional.of(DocumentedType.ANY);
            draft.note(Origin.ASSUMED, draft.at, "type-of-nothing", "type: any, since nothing tells");
        } else {
            draft.type = Optional.of(DocumentedType.STRING);
            draft.note(Origin.ASSUMED, draft.at, "type-of-nothing", "type: string, since nothing tells");
        }
    }
}
