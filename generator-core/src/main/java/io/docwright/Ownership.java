package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Service;
import io.docwright.resolve.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that of all services of a run one alone writes a package. */
final class Ownership {

    private final Diagnostics diagnostics;
    private final Map<String, String> owners = new HashMap<>();

    private Ownership(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void check(List<Resolution> services, Diagnostics diagnostics) {
        Ownership ownership = new Ownership(diagnostics);
        for (Resolution resolved : services) {
            Service service = resolved.service();
            ownership.claim(service.javaPackage(), service);
            if (service.runtime().emitted()) {
                ownership.claim(service.runtime().name(), service);
            }
        }
    }

    private void claim(String javaPackage, Service service) {
        String other = owners.putIfAbsent(javaPackage, service.name());
        if (other != null) {
            diagnostics
                    .at(SourceLocation.startOf(service.operations().get(0).page()))
                    .report(
                            DiagnosticCode.MANIFEST_VALUE,
                            "found package `%s` in the services `%s` and `%s`; expected one service a package"
                                    + " (`runtime: use` shares the support classes)",
                            javaPackage,
                            other,
                            service.name());
        }
    }
}
