package io.docwright;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.model.Operation;
import io.docwright.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out the operations that cannot be generated, for a run that goes on whatever is found. */
final class BrokenOperations {

    private BrokenOperations() {}

    /** Returns the services without the operations whose page has an error; a service without operations is left out. */
    static List<Resolution> leaveOut(List<Resolution> services, Diagnostics diagnostics) {
        Set<String> broken = diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map((Diagnostic diagnostic) -> diagnostic.at().path())
                .collect(Collectors.toSet());
        List<Resolution> whole = new ArrayList<>();
        for (Resolution resolved : services) {
            List<Operation> operations = resolved.service().operations().stream()
                    .filter(operation -> !broken.contains(operation.page()))
                    .toList();
            if (!operations.isEmpty()) {
                whole.add(new Resolution(
                        resolved.at(),
                        resolved.service().withOperations(operations),
                        resolved.corrections(),
                        resolved.advice()));
            }
        }
        return whole;
    }
}
