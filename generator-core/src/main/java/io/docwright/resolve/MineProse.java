package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import java.util.List;
import java.util.function.Predicate;

/** Lets every prose rule that is not switched off read every description. */
final class MineProse implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        for (Draft element : operation.elements()) {
            mine(element, element.prose, rule -> true, context);
            element.element()
                    .filter(inner -> element.is(DocumentedType.ARRAY) && inner.prose.isEmpty())
                    .ifPresent(inner -> mine(inner, element.prose, MineProse::isOfValues, context));
        }
    }

    /** A list of scalars is described with what its elements may be, not with their bounds: those are as likely of the list. */
    private static boolean isOfValues(ProseRule rule) {
        return rule.name().startsWith("prose-enum-") && !(rule instanceof EnumLostRule);
    }

    private static void mine(Draft element, List<Located<String>> prose, Predicate<ProseRule> wanted, Context context) {
        ProseRules rules = context.vocabulary().prose();
        List<Located<String>> whole = element.prose;
        element.prose = prose.stream()
                .map(rules.marks()::without)
                .flatMap(paragraph -> ProsePieces.of(paragraph).stream())
                .toList();
        rules.rules().stream()
                .filter(wanted)
                .filter(rule -> context.isOn(rule.name()))
                .forEach(rule -> rule.apply(element, context.diagnostics()));
        element.prose = whole;
    }
}
