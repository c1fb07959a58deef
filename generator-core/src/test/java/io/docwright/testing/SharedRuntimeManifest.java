package io.docwright.testing;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest;
import io.docwright.manifest.ServiceManifest.Defaults;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manifest of one of many services which share a runtime and of which nothing else is stated. */
public final class SharedRuntimeManifest {

    private SharedRuntimeManifest() {}

    /** Returns the manifest of a service whose runtime stands below its name, and is written with it or not. */
    public static ServiceManifest of(String file, String service, String javaPackage, boolean runtime) {
        SourceLocation at = SourceLocation.startOf(file);
        return new ServiceManifest(
                at,
                new Located<>(service, at),
                Optional.empty(),
                Optional.empty(),
                new Located<>(javaPackage, at),
                runtime,
                Optional.of(new Located<>(service + ".runtime", at)),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Defaults(Optional.empty(), Optional.empty()),
                List.of(),
                Map.of(),
                List.of());
    }
}
