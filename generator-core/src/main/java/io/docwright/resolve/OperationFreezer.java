package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.Description;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.model.Parameter.Style;
import io.docwright.model.Property;
import io.docwright.model.TypeRef;
import io.docwright.raw.HttpStatus;
import io.docwright.raw.RawOperation.RawError;
import io.docwright.raw.RawSample;
import java.util.List;
import java.util.Optional;

/** Turns the draft of an operation into the model's. */
final class OperationFreezer {

    private final TypeFreezer types;
    private final Context context;

    OperationFreezer(TypeFreezer types, Context context) {
        this.types = types;
        this.context = context;
    }

    Operation freeze(OperationDraft draft) {
        String request = draft.name + "Request";
        List<Property> headers = draft.responseHeaders.stream()
                .map(header -> types.property(header, draft.name + "Headers", draft.name))
                .toList();
        Optional<Draft> wholeBody = FindWholeBody.in(draft, context);
        Optional<TypeRef> response = draft.response.map(body -> types.root(body, draft.name + "Response"));
        return new Operation(
                draft.name,
                draft.httpMethod,
                draft.requestLineDocumented,
                draft.paths,
                draft.parameters.stream()
                        .map(one -> parameter(
                                one, request, wholeBody.filter(one::equals).isPresent()))
                        .toList(),
                draft.atLeastOneOf,
                headers,
                response,
                draft.failOnSuccessFalse,
                draft.idempotent,
                draft.clientToken,
                draft.pagination,
                draft.errors.stream().flatMap(error -> error(error).stream()).toList(),
                draft.raw.accesses().stream()
                        .map(access -> new Operation.Access(
                                access.action().value(),
                                access.level().map(Located::value),
                                access.resource().map(Located::value),
                                access.condition().map(Located::value),
                                access.associated().map(Located::value)))
                        .toList(),
                draft.raw.changes().stream()
                        .map(change -> new Operation.Change(
                                change.date().map(Located::value),
                                change.summary().map(Located::value)))
                        .toList(),
                samples(draft),
                PlainProse.of(draft.raw.summary()),
                draft.deprecated,
                draft.document.path(),
                draft.evidence);
    }

    private Parameter parameter(Draft draft, String request, boolean wholeBody) {
        return new Parameter(
                types.property(draft, request, request),
                draft.location.orElseThrow(),
                draft.style.orElse(Style.REPEAT),
                draft.editions,
                wholeBody);
    }

    private static Optional<Operation.ErrorCode> error(RawError error) {
        Optional<Integer> status = error.status().flatMap(text -> HttpStatus.in(text.value()));
        return error.code()
                .map(code -> new Operation.ErrorCode(
                        status,
                        code.value(),
                        error.message().map(Located::value),
                        error.description()
                                .map(text -> PlainProse.of(List.of(text)))
                                .orElse(Description.none())));
    }

    private static List<String> samples(OperationDraft draft) {
        return draft.raw.samples().stream()
                .filter(sample -> sample.kind() == RawSample.Kind.RESPONSE_JSON)
                .flatMap(sample -> sample.value().stream())
                .map(SampleTrees::withoutRoot)
                .map(CompactJson::write)
                .toList();
    }
}
