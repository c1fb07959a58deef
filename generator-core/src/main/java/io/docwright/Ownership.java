package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.model.Service;
import io.docwright.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sees to it that of all services of a run one alone writes a package. */
final class Ownership {

    private final Diagnostics diagnostics;
    private final Map<String, String> owners = new HashMap<>();

    private Ownership(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the services that can be written beside each other; the others are reported. */
    static List<Resolution> settle(List<Resolution> services, Diagnostics diagnostics) {
        Ownership ownership = new Ownership(diagnostics);
        List<Resolution> settled = new ArrayList<>();
        for (Resolution resolved : services) {
            Service service = resolved.service();
            boolean runtimeElsewhere = !service.runtime().emitted();
            if (ownership.claim(service.javaPackage(), "the client of", resolved)
                    && (runtimeElsewhere
                            || ownership.claim(service.runtime().name(), "the support classes of", resolved))) {
                settled.add(resolved);
            }
        }
        return settled;
    }

    /** Packages that differ in the case of letters alone are one folder on some systems. */
    private boolean claim(String javaPackage, String what, Resolution resolved) {
        String claimant = what + " `" + resolved.service().name() + "`";
        String owner = owners.putIfAbsent(javaPackage.toLowerCase(Locale.ROOT), claimant + " at " + resolved.at());
        if (owner != null) {
            diagnostics
                    .at(resolved.at())
                    .report(
                            DiagnosticCode.MANIFEST_VALUE,
                            "found package `%s` for %s; it is taken by %s; expected one of its own (support classes are shared by"
                                    + " `runtime: use`); the service is left out",
                            javaPackage,
                            claimant,
                            owner);
        }
        return owner == null;
    }
}
