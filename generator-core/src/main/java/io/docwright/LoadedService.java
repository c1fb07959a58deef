package io.docwright;

import io.docwright.manifest.ServiceManifest;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolution;
import java.util.List;

/**
 * A service on its way through.
 *
 * @param manifest what its manifest says, or the defaults where there is none
 * @param documents its pages as written
 * @param resolution what came of both
 */
record LoadedService(ServiceManifest manifest, List<RawDocument> documents, Resolution resolution) {

    LoadedService {
        documents = List.copyOf(documents);
    }

    /** Tells whether a manifest was written for it. */
    boolean hasManifest() {
        return manifest.at().path().endsWith(SpecsFolder.MANIFEST);
    }
}
