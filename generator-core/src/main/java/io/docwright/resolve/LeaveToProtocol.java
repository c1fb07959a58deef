package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.Parameter.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes out documented headers that are not for a caller to say: those by which HTTP frames every message, and those that the
 * authentication computes. An HTTP client refuses the former, and the latter would be overwritten.
 */
final class LeaveToProtocol implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        List<Draft> taken = operation.parameters.stream()
                .filter(parameter -> parameter.location.equals(Optional.of(Location.HEADER)))
                .filter(parameter -> isOfProtocol(parameter.name, context))
                .toList();
        for (Draft parameter : taken) {
            context.diagnostics()
                    .at(parameter.at)
                    .report(
                            DiagnosticCode.PARAM_OF_PROTOCOL,
                            "found the header `%s` among the parameters; expected none that the protocol brings by itself;"
                                    + " it is left to the protocol",
                            parameter.name);
        }
        operation.parameters.removeAll(taken);
    }

    private static boolean isOfProtocol(String header, Context context) {
        String by = context.vocabulary()
                .protocol()
                .meaning(header.toLowerCase(Locale.ROOT))
                .orElse("");
        String type = context.manifest()
                .authentication()
                .map(auth -> auth.type().value())
                .orElse("none");
        return switch (by) {
            case "http" -> true;
            case "token" -> type.equals("bearer") || type.equals("acs3");
            case "signature" -> type.equals("acs3");
            default -> false;
        };
    }
}
