package io.docwright.testing;

import io.docwright.diag.Diagnostics;
import io.docwright.manifest.ManifestReader;
import io.docwright.manifest.ServiceManifest;
import io.docwright.source.SourceText;

/** The manifest of one of many services which share a runtime and of which nothing else is stated. */
public final class SharedRuntimeManifest {

    private SharedRuntimeManifest() {}

    /** Returns the manifest of a service whose runtime stands below its name, and is written with it or not. */
    public static ServiceManifest of(String file, String service, String javaPackage, boolean runtime) {
        String text = String.join(
                "\n",
                "service: " + service,
                "package: " + javaPackage,
                "runtime: " + (runtime ? "emit" : "use"),
                "runtimePackage: " + service + ".runtime",
                "");
        return new ManifestReader(new Diagnostics())
                .read(SourceText.of(file, text))
                .orElseThrow();
    }
}
