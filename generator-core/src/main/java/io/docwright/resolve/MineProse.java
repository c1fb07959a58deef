package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.List;

/** Lets every prose rule that is not switched off read every description. */
final class MineProse implements OperationPass {

    /** A longer paragraph is a whole document; what it says of values is not found by patterns in bounded time and stack. */
    private static final int LONGEST = 4_000;

    @Override
    public void apply(OperationDraft operation, Context context) {
        for (Draft element : operation.elements()) {
            List<Located<String>> whole = element.prose;
            element.prose = whole.stream()
                    .filter(paragraph -> paragraph.value().length() <= LONGEST)
                    .toList();
            context.vocabulary().prose().rules().stream()
                    .filter(rule -> context.isOn(rule.name()))
                    .forEach(rule -> rule.apply(element, context.diagnostics()));
            element.prose = whole;
        }
    }
}
