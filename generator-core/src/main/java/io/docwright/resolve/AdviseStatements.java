package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.Service;
import io.docwright.raw.RawValue;
import java.util.List;
import java.util.Optional;

/** Notes which statements of a manifest would settle what is still open of an operation; the last word stays with its reader. */
final class AdviseStatements implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        if (isAssumed(operation.evidence, IdentifyOperation.DERIVED)
                || isAssumed(operation.evidence, IdentifyOperation.OF_FILE)) {
            operation.advice.add(
                    new Advice.PageOperation(operation.document.path(), operation.name, operation.raw.at()));
        }
        operation.parameters.forEach(parameter -> location(parameter, operation, context));
        operation.parameters.forEach(parameter ->
                new AdviseFacts(operation).visit(parameter, operation.name + ".request." + parameter.name));
        operation.responseHeaders.forEach(header -> new AdviseFacts(operation).visit(header, ""));
        operation.response.ifPresent(body -> {
            types(body, operation.name + ".response", operation);
            new AdviseFacts(operation).visit(body, operation.name + ".response");
        });
    }

    private static void location(Draft parameter, OperationDraft operation, Context context) {
        boolean stated = parameter.evidence.stream().anyMatch(fact -> fact.corrects(Subject.LOCATION));
        boolean known = context.style() == Service.Style.RPC || LocateParameters.hasDefault(operation.httpMethod);
        boolean drafted = parameter.asks(Fact.LOCATION) && known;
        if (stated || drafted || !LocateParameters.isAssumed(parameter)) {
            return;
        }
        operation.advice.add(new Advice.ParameterLocation(
                operation.name, parameter.name, known ? "query" : "body", !known, parameter.at));
    }

    private static boolean isAssumed(List<Evidence> evidence, String rule) {
        return evidence.stream()
                .anyMatch(fact -> fact.origin() == Origin.ASSUMED && fact.rule().equals(rule));
    }

    private static void types(Draft element, String path, OperationDraft operation) {
        contradiction(element).ifPresent(at -> addType(element, path, at, operation));
        element.element().ifPresent(inner -> types(inner, path, operation));
        element.fields.forEach(field -> types(field, path + "." + field.name, operation));
    }

    /** Only what a correction can name is advised: the element that its path leads to. */
    private static void addType(Draft element, String path, SourceLocation at, OperationDraft operation) {
        boolean reachable = ApplyCorrections.find(path.substring(operation.name.length() + 1), operation)
                .filter(found -> found == element)
                .isPresent();
        if (reachable && !element.isCorrected()) {
            String shown = typeText(element.sample.orElseThrow());
            operation.advice.add(new Advice.ElementType(path, shown, FactWriter.typeText(element), at));
        }
    }

    private static Optional<SourceLocation> contradiction(Draft element) {
        if (element.sample.isEmpty() || element.type.isEmpty() || element.is(DocumentedType.ANY)) {
            return Optional.empty();
        }
        SampleNode sample = element.sample.get();
        DocumentedType type = element.type.get();
        return sample.scalars.stream()
                .filter(value -> CheckSamples.contradicts(value, type))
                .map(RawValue::at)
                .findFirst()
                .or(() -> sample.isContainer() && !element.isContainer() ? Optional.of(sample.at) : Optional.empty());
    }

    private static String typeText(SampleNode sample) {
        DocumentedType type = SampleTypes.of(sample).orElse(DocumentedType.ANY);
        if (type != DocumentedType.ARRAY) {
            return type.word();
        }
        return "array<" + sample.element().map(AdviseStatements::typeText).orElse(DocumentedType.ANY.word()) + ">";
    }
}
