package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest;
import io.docwright.model.Service;
import io.docwright.raw.RawDocument;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawOperation.RawName.Witness;
import java.util.List;
import java.util.Locale;

/**
 * Tells how a service addresses its operations: as the manifest says, else as its documents show. Operations without a path of their
 * own are addressed by name (RPC); those with one are ROA where the documents know permissions or actions by name, else plain REST.
 */
final class ServiceStyle {

    private ServiceStyle() {}

    static Service.Style of(ServiceManifest manifest, List<RawDocument> documents) {
        return manifest.style()
                .map(Located::value)
                .map(word -> Service.Style.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                .orElseGet(() -> shown(documents));
    }

    private static Service.Style shown(List<RawDocument> documents) {
        List<RawOperation> operations = documents.stream()
                .flatMap(document -> document.operations().stream())
                .toList();
        if (operations.stream().noneMatch(ServiceStyle::hasPath)) {
            return Service.Style.RPC;
        }
        boolean named = operations.stream()
                .flatMap(operation -> operation.names().stream())
                .anyMatch(name -> name.witness() != Witness.HEADING);
        return named ? Service.Style.ROA : Service.Style.REST;
    }

    private static boolean hasPath(RawOperation operation) {
        return operation.requestLines().stream()
                .anyMatch(line -> !PathReader.pathOf(line.target().value()).equals("/"));
    }
}
