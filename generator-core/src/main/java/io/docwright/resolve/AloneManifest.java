package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest;
import io.docwright.raw.RawDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manifest of a document that came without one: nothing but names. */
final class AloneManifest {

    private AloneManifest() {}

    static ServiceManifest of(RawDocument document, String service, String javaPackage) {
        SourceLocation at = SourceLocation.startOf(document.path());
        return new ServiceManifest(
                at,
                new Located<>(service, at),
                Optional.empty(),
                Optional.empty(),
                new Located<>(javaPackage, at),
                true,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new ServiceManifest.Defaults(Optional.empty(), Optional.empty()),
                Map.of(),
                List.of());
    }
}
