package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.List;

/** Lets every prose rule read every description, in an order in which later rules may use what earlier ones found. */
final class MineProse implements OperationPass {

    /** A longer paragraph is a whole document; what it says of values is not found by patterns in bounded time and stack. */
    private static final int LONGEST = 4_000;

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
            List<Located<String>> whole = element.prose;
            element.prose = whole.stream()
                    .filter(paragraph -> paragraph.value().length() <= LONGEST)
                    .toList();
            RULES.stream()
                    .filter(rule -> context.isOn(rule.name()))
                    .forEach(rule -> rule.apply(element, context.diagnostics()));
            element.prose = whole;
            SecretNames.mark(element);
        }
    }
}
