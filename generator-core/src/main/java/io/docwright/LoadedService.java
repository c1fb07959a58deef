package io.docwright;

import io.docwright.manifest.ServiceManifest;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolution;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A service on its way through.
 *
 * @param manifest what its manifest says, or the defaults where there is none
 * @param documents its pages as written
 * @param resolution what came of both
 * @param home the folder of its manifest; empty where none was written for it
 */
record LoadedService(
        ServiceManifest manifest, List<RawDocument> documents, Resolution resolution, Optional<Path> home) {

    LoadedService {
        documents = List.copyOf(documents);
    }

    /** Tells whether a manifest was written for it. */
    boolean hasManifest() {
        return home.isPresent();
    }
}
