package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import java.util.List;
import java.util.function.Predicate;

/** Lets every prose rule that is not switched off read every description. */
final class MineProse implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        List<Draft> elements = operation.elements();
        PlainMarks marks = context.vocabulary().prose().marks();
        elements.forEach(element -> element.readable = marks.readable(element.prose));
        elements.forEach(element -> mine(element, rule -> true, context));
        for (Draft element : elements) {
            element.element()
                    .filter(inner -> element.is(DocumentedType.ARRAY) && inner.prose.isEmpty())
                    .ifPresent(inner -> {
                        inner.readable = element.readable;
                        mine(inner, MineProse::isOfValues, context);
                    });
        }
    }

    /** A list of scalars is described with what its elements may be, not with their bounds: those are as likely of the list. */
    private static boolean isOfValues(ProseRule rule) {
        return rule.name().startsWith("prose-enum-") && !(rule instanceof EnumLostRule);
    }

    private static void mine(Draft element, Predicate<ProseRule> wanted, Context context) {
        context.vocabulary().prose().rules().stream()
                .filter(wanted)
                .filter(rule -> context.isOn(rule.name()))
                .forEach(rule -> rule.apply(element, context.diagnostics()));
    }
}
