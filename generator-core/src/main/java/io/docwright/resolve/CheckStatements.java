package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Constraints;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Holds defaults and examples against what descriptions say of range, length and form. Where they disagree the limit is no certain
 * statement any more, so it goes, and what disagrees is reported.
 */
final class CheckStatements implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        for (Draft element : operation.elements()) {
            element.example.ifPresent(example -> {
                limits(element, "example", example.value(), example.at(), context);
                form(element, example, context);
            });
            element.defaultValue.ifPresent(value -> {
                limits(element, "default", value, element.at, context);
                listed(element, value, context);
            });
        }
    }

    private static void limits(Draft element, String what, String value, SourceLocation at, Context context) {
        Constraints limits = element.constraints;
        String text = value.strip();
        if (isOutside(text, limits)) {
            report(
                    at,
                    what,
                    text,
                    element,
                    "a number from " + shown(limits.minimum()) + " to " + shown(limits.maximum()),
                    context);
            element.constraints = limits.withRange(Optional.empty(), Optional.empty());
        } else if (isTooLong(text, limits)) {
            String span = shown(limits.minLength()) + " to " + shown(limits.maxLength());
            report(at, what, text, element, "a text of " + span + " characters", context);
            element.constraints = limits.withLength(Optional.empty(), Optional.empty());
        }
    }

    private static boolean isOutside(String text, Constraints limits) {
        boolean bounded = limits.minimum().isPresent() || limits.maximum().isPresent();
        if (!bounded || !text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            return false;
        }
        BigDecimal number = new BigDecimal(text);
        return limits.minimum().filter(least -> number.compareTo(least) < 0).isPresent()
                || limits.maximum().filter(most -> number.compareTo(most) > 0).isPresent();
    }

    /** Masked examples keep their form, not their length. */
    private static boolean isTooLong(String text, Constraints limits) {
        int length = text.codePointCount(0, text.length());
        boolean masked = text.contains("*") || text.contains("...") || text.isEmpty();
        return !masked
                && (limits.minLength().filter(least -> length < least).isPresent()
                        || limits.maxLength().filter(most -> length > most).isPresent());
    }

    private static void report(
            SourceLocation at, String what, String value, Draft element, String expected, Context context) {
        context.diagnostics()
                .at(at)
                .report(
                        DiagnosticCode.NUMBER_RANGE,
                        "found the %s `%s` of `%s`; expected %s, as its description says; the limit is left out",
                        what,
                        value,
                        element.name,
                        expected);
    }

    private static String shown(Optional<?> bound) {
        return bound.map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString())
                .orElse("any");
    }

    private static void listed(Draft element, String value, Context context) {
        boolean known = element.values.isEmpty()
                || element.values.stream().anyMatch(one -> one.wire().equals(value.strip()));
        if (!known) {
            context.diagnostics()
                    .at(element.evidence.stream()
                            .filter(fact -> fact.subject() == Subject.DEFAULT)
                            .map(fact -> fact.at())
                            .findFirst()
                            .orElse(element.at))
                    .report(
                            DiagnosticCode.DEFAULT_INVALID,
                            "found default `%s` for `%s`; expected one of its documented values; the default is left"
                                    + " out",
                            value,
                            element.name);
            element.defaultValue = Optional.empty();
        }
    }

    /** A form only prose states goes when the example has another. */
    private static void form(Draft element, Located<String> example, Context context) {
        boolean stated = element.evidence.stream()
                .anyMatch(fact -> fact.origin() == Origin.PROSE && fact.subject() == Subject.FORMAT);
        boolean moment = element.format
                .filter(form -> form.isMoment() && !form.isEpoch())
                .isPresent();
        if (stated && moment && !element.isCorrected() && !Moments.isOne(example.value())) {
            context.diagnostics()
                    .at(example)
                    .report(
                            DiagnosticCode.EXAMPLE_CONTRADICTS,
                            "found the example `%s` of `%s`; expected a date and time with a zone, as its description"
                                    + " says; the form is left out",
                            example.value(),
                            element.name);
            element.format = Optional.empty();
        }
    }
}
