package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.manifest.ServiceManifest;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Service;
import java.util.Optional;
import java.util.Set;

/**
 * What passes know beside the operation they work on.
 *
 * @param manifest the service's manifest
 * @param style how the service addresses operations
 * @param vocabulary the words of documentation
 * @param statements the manifest's statements with what became of each
 * @param switchedOff names of prose rules that are not asked
 * @param diagnostics where problems go
 */
record Context(
        ServiceManifest manifest,
        Service.Style style,
        Vocabulary vocabulary,
        StatementLedger statements,
        Set<String> switchedOff,
        Diagnostics diagnostics) {

    /** Tells whether a prose rule is asked. */
    boolean isOn(String rule) {
        return !switchedOff.contains(rule);
    }

    /** Returns the manifest's statement about an operation. */
    Optional<OperationStatement> statement(OperationDraft operation) {
        return Optional.ofNullable(manifest.operations().get(operation.name));
    }

    RowReader rowReader() {
        return new RowReader(vocabulary, diagnostics);
    }

    /** Reads a word for a place; `body` means what the manifest says bodies are. */
    Optional<Location> location(String word) {
        boolean form = manifest.defaults()
                .body()
                .filter(body -> body.value().equalsIgnoreCase("form"))
                .isPresent();
        return vocabulary
                .cells()
                .position(word)
                .map(place -> place == Location.BODY && form && !word.strip().equalsIgnoreCase("json")
                        ? Location.FORM
                        : place);
    }
}
