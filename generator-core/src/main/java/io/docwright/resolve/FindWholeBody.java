package io.docwright.resolve;

import io.docwright.model.Parameter.Location;
import java.util.List;
import java.util.Optional;

/**
 * Finds the parameter that is the JSON body itself rather than a member of it: the only one in the body, called as bodies are, and
 * shown as a member by no request. A body that requests show as a list, of which no row tells, is such a parameter, too.
 */
final class FindWholeBody implements OperationPass {

    private static final String NAME = "body";

    @Override
    public void apply(OperationDraft operation, Context context) {
        boolean known = operation.parameters.stream().anyMatch(FindWholeBody::isInBody);
        if (known || !operation.requestLineDocumented || LocateParameters.hasDefault(operation.httpMethod)) {
            return;
        }
        SampleTrees.requestList(operation.raw).ifPresent(sample -> {
            Draft body = AddSampleFields.shown(NAME, sample, context);
            body.location = Optional.of(Location.BODY);
            operation.parameters.add(body);
        });
    }

    /** Returns the parameter of an operation that is its whole body. */
    static Optional<Draft> in(OperationDraft operation, Context context) {
        List<Draft> body =
                operation.parameters.stream().filter(FindWholeBody::isInBody).toList();
        return body.stream()
                .filter(parameter -> body.size() == 1
                        && mayBe(parameter, context)
                        && ShownRequest.of(operation.raw).stream()
                                .noneMatch(request -> request.body().contains(parameter.name)))
                .findFirst();
    }

    /** Tells whether a parameter is called as whole bodies are. */
    static boolean mayBe(Draft parameter, Context context) {
        return context.vocabulary().words().has("whole-body", parameter.name);
    }

    private static boolean isInBody(Draft parameter) {
        return parameter.location.filter(Location.BODY::equals).isPresent();
    }
}
