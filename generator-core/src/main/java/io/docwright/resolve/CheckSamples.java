package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.ScalarType;
import io.docwright.raw.RawValue;
import java.util.Optional;

/**
 * Holds the samples against the types that came out: a value that contradicts its documented or corrected type is reported where it
 * stands. An integer that 64 bits cannot hold widens the Java type.
 */
final class CheckSamples implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        operation.response.ifPresent(body -> body.walk(element -> {
            check(element, context);
            element.sample
                    .filter(sample -> element.is(DocumentedType.ANY) && isTypedBySample(element))
                    .ifPresent(sample -> checkMixture(element.name, sample, context));
        }));
    }

    private static void check(Draft element, Context context) {
        if (element.sample.isEmpty() || element.type.isEmpty() || element.is(DocumentedType.ANY)) {
            return;
        }
        SampleNode sample = element.sample.get();
        boolean otherKind = SampleHold.isOfOtherKind(element);
        element.held = SampleHold.of(element);
        if (element.held.isPresent()) {
            element.format = Optional.empty();
        }
        for (RawValue value : sample.scalars) {
            if (SampleTypes.needsBigInteger(value)
                    && element.type.filter(Structure::isIntegral).isPresent()) {
                element.scalar = Optional.of(ScalarType.BIG_INTEGER);
                element.note(Origin.SAMPLE, value.at(), "sample-width", "needs more than 64 bits");
            }
            boolean text = sample.fromXml && element.is(DocumentedType.STRING);
            if (!text && !(otherKind && element.isContainer()) && contradicts(value, element.type.get())) {
                report(element, value, context);
            }
        }
        if (otherKind) {
            reportKind(element, sample, context);
        }
    }

    private static boolean isTypedBySample(Draft element) {
        return element.evidence.stream()
                .anyMatch(fact ->
                        fact.rule().equals(AddSampleFields.FIELD) || fact.rule().equals(SettleContainers.SAMPLE_TYPE));
    }

    /** Values that no one type holds leave the client any value; of the two witnesses the later one is where this is told. */
    private static void checkMixture(String name, SampleNode sample, Context context) {
        sample.scalars.stream()
                .filter(value -> !SampleTypes.haveOneType(sample.scalars.get(0), value))
                .findFirst()
                .ifPresent(value -> context.diagnostics()
                        .at(value.at())
                        .report(
                                DiagnosticCode.SAMPLE_CONTRADICTS,
                                "found a value of type `%s` for `%s`, and one of type `%s` at line %d; expected one"
                                        + " type; any value is accepted",
                                SampleTypes.scalar(value).word(),
                                name,
                                SampleTypes.scalar(sample.scalars.get(0)).word(),
                                sample.scalars.get(0).at().line()));
    }

    private static void reportKind(Draft element, SampleNode sample, Context context) {
        String shown = sample.seenObject ? "an object" : "a value";
        context.diagnostics()
                .at(sample.at)
                .report(
                        DiagnosticCode.SAMPLE_CONTRADICTS,
                        "found %s for `%s`; expected type %s; %s",
                        sample.seenArray ? "a list" : shown,
                        element.name,
                        expected(element),
                        element.held.isPresent() ? "any value is accepted" : "the type stays");
    }

    /** Tells whether a value of a sample cannot be one of this type. */
    static boolean contradicts(RawValue value, DocumentedType type) {
        DocumentedType shown = SampleTypes.scalar(value);
        if (type == shown || type == DocumentedType.FILE) {
            return false;
        }
        if (Structure.isIntegral(type)) {
            return !Structure.isIntegral(shown);
        }
        return !(Structure.isFractional(type) && (Structure.isIntegral(shown) || Structure.isFractional(shown)));
    }

    private static void report(Draft element, RawValue value, Context context) {
        DocumentedType shown = SampleTypes.scalar(value);
        context.diagnostics()
                .at(value.at())
                .report(
                        DiagnosticCode.SAMPLE_CONTRADICTS,
                        "found a value of type `%s` for `%s`; expected type %s; %s",
                        shown.word(),
                        element.name,
                        expected(element),
                        element.held.isPresent() ? "text is accepted" : "the type stays and the value is converted");
    }

    /** Where the type gives way, its witness is named, too. */
    private static String expected(Draft element) {
        String type = "`" + element.type.orElseThrow().word() + "`";
        return element.held.isPresent() ? type + ", documented at line " + element.at.line() : type;
    }
}
