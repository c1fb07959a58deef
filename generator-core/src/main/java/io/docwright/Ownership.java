package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.model.Service;
import io.docwright.resolve.Resolution;
import io.docwright.symbol.TestNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sees to it that of all services of a run one alone writes a package. */
final class Ownership {

    private final Diagnostics diagnostics;
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> testkits = new HashSet<>();

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
                            || ownership.claim(service.runtime().name(), "the support classes of", resolved))
                    && ownership.claimTestkit(resolved)) {
                settled.add(resolved);
            }
        }
        return settled;
    }

    /** Services that share a runtime share what their fakes need, too. */
    private boolean claimTestkit(Resolution resolved) {
        String testkit = TestNames.beside(resolved.service().runtime().name());
        return !testkits.add(testkit) || claim(testkit, "the fake of", resolved);
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
