package io.docwright.resolve;

/** Lets every prose rule that is not switched off read every description. */
final class MineProse implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        for (Draft element : operation.elements()) {
            context.vocabulary().prose().rules().stream()
                    .filter(rule -> context.isOn(rule.name()))
                    .forEach(rule -> rule.apply(element, context.diagnostics()));
        }
    }
}
