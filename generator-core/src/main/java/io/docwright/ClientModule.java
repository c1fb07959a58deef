package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.model.Service;
import io.docwright.resolve.Resolution;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** What the clients of a run need to be a module of their own. */
final class ClientModule {

    private ClientModule() {}

    static void checkName(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new UsageException("found the module name `" + name
                    + "`; expected Java names with dots between them, such as `com.example.library`");
        }
    }

    /** Returns what the module exports; support classes that another run writes are in a module whose name nobody here knows. */
    static SortedSet<String> packages(List<Resolution> services, Diagnostics diagnostics) {
        SortedSet<String> packages = new TreeSet<>();
        for (Resolution resolved : services) {
            Service service = resolved.service();
            packages.add(service.javaPackage());
            if (service.runtime().emitted()) {
                packages.add(service.runtime().name());
            }
        }
        services.stream()
                .filter(resolved ->
                        !packages.contains(resolved.service().runtime().name()))
                .forEach(resolved -> reportRuntime(resolved, diagnostics));
        return packages;
    }

    private static void reportRuntime(Resolution resolved, Diagnostics diagnostics) {
        diagnostics
                .at(resolved.at())
                .report(
                        DiagnosticCode.MANIFEST_VALUE,
                        "found support classes in `%s`, which no service of this run emits; expected one that does, since a module"
                                + " is asked for and must have all its packages; nothing is generated",
                        resolved.service().runtime().name());
    }
}
