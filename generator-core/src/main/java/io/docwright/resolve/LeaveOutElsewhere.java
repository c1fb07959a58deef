package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;

/**
 * Leaves out the parameters that are documented to go where a client puts nothing, unless the manifest says better: what stands in
 * the host is part of the endpoint, and cookies are not sent.
 */
final class LeaveOutElsewhere implements OperationPass {

    private static final String HOST = "host";

    @Override
    public void apply(OperationDraft operation, Context context) {
        operation.parameters.removeIf(
                parameter -> parameter.elsewhere.isPresent() && isLeftOut(parameter, operation, context));
    }

    private static boolean isLeftOut(Draft parameter, OperationDraft operation, Context context) {
        if (parameter.location.isPresent() || LocateParameters.isStated(parameter, operation, context)) {
            return false;
        }
        Located<String> place = parameter.elsewhere.orElseThrow();
        boolean host = place.value().equals(HOST);
        boolean missed = !host && parameter.required.orElse(false);
        context.diagnostics()
                .at(place)
                .report(
                        missed ? Severity.ERROR : Severity.WARNING,
                        DiagnosticCode.PARAM_LOCATION_UNKNOWN,
                        "found `%s` as the place of `%s`; expected `path`, `query`, `header`, `body` or `form`; %s",
                        place.value(),
                        parameter.name,
                        consequence(host, missed));
        return !missed;
    }

    private static String consequence(boolean host, boolean missed) {
        if (host) {
            return "it is part of the endpoint and no parameter";
        }
        return missed ? "the operation cannot be generated without `location` in the manifest" : "it is left out";
    }
}
