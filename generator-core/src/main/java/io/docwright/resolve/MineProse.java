package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.List;

/** Lets every prose rule that is not switched off read every description. */
final class MineProse implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        for (Draft element : operation.elements()) {
            List<Located<String>> whole = element.prose;
            element.prose = whole.stream()
                    .map(context.vocabulary().prose().marks()::without)
                    .flatMap(paragraph -> ProsePieces.of(paragraph).stream())
                    .toList();
            context.vocabulary().prose().rules().stream()
                    .filter(rule -> context.isOn(rule.name()))
                    .forEach(rule -> rule.apply(element, context.diagnostics()));
            element.prose = whole;
        }
    }
}
