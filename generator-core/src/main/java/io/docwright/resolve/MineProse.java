package io.docwright.resolve;

import java.util.List;

/** Lets every prose rule read every description, in an order in which later rules may use what earlier ones found. */
final class MineProse implements OperationPass {

    static final List<ProseRule> RULES = List.of(
            new EpochRule(),
            new RangeRule(),
            new LengthRule(),
            new CountRule(),
            new EnumBulletRule(),
            new EnumCodeRule(),
            new EnumWordRule(),
            new EnumListRule(),
            new EnumLostRule(),
            new DefaultRule(),
            new SeparatorRule(),
            new DeprecatedRule());

    @Override
    public void apply(OperationDraft operation, Context context) {
        for (Draft element : operation.elements()) {
            RULES.stream()
                    .filter(rule -> context.isOn(rule.name()))
                    .forEach(rule -> rule.apply(element, context.diagnostics()));
            SecretNames.mark(element);
        }
    }
}
