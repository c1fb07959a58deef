package io.docwright.manifest;

import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Correction;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the corrections. */
final class CorrectionReader {

    private final ValueReader values;
    private final FactReader facts;

    CorrectionReader(ValueReader values, FactReader facts) {
        this.values = values;
        this.facts = facts;
    }

    /** Returns the corrections that could be read, in the written order. */
    List<Correction> read(Fields manifest) {
        List<Correction> corrections = new ArrayList<>();
        for (SourceNode item :
                manifest.sequence("corrections").map(Sequence::items).orElse(List.of())) {
            values.fields("corrections", item, Level.CORRECTION)
                    .flatMap(this::correction)
                    .ifPresent(corrections::add);
        }
        return List.copyOf(corrections);
    }

    private Optional<Correction> correction(Fields fields) {
        Map<Fact, Located<String>> set = facts(fields, "set");
        Map<Fact, Located<String>> was = facts(fields, "was");
        Optional<Located<String>> reason = fields.prose("reason");
        return fields.text("at", Shape.ELEMENT).map(element -> new Correction(element, set, was, reason));
    }

    private Map<Fact, Located<String>> facts(Fields fields, String key) {
        return fields.mapping().get(key).map(node -> facts.read(key, node)).orElse(Map.of());
    }
}
