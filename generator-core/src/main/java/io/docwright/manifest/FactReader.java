package io.docwright.manifest;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Sequence;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads facts about one element. */
final class FactReader {

    private final ValueReader values;

    FactReader(ValueReader values) {
        this.values = values;
    }

    /** Returns the facts that could be read. */
    Map<Fact, Located<String>> read(String name, SourceNode node) {
        Map<Fact, Located<String>> facts = new EnumMap<>(Fact.class);
        values.fields(name, node, Level.FACTS).ifPresent(fields -> {
            for (Fact fact : Fact.values()) {
                value(fields, fact).ifPresent(value -> facts.put(fact, value));
            }
            if (fields.mapping().entries().isEmpty()) {
                values.report(
                        fields.at(),
                        DiagnosticCode.MANIFEST_VALUE,
                        "found no fact for `%s`; expected at least one of %s",
                        name,
                        Choice.shown(Level.FACTS.keys()));
            }
        });
        return Collections.unmodifiableMap(facts);
    }

    private Optional<Located<String>> list(Sequence sequence) {
        List<String> words = sequence.items().stream()
                .flatMap(item -> values.text("values", item, Shape.TEXT).stream())
                .map(Located::value)
                .toList();
        if (words.isEmpty()
                || words.stream().distinct().count() < sequence.items().size()) {
            values.report(
                    sequence.at(),
                    DiagnosticCode.MANIFEST_VALUE,
                    "found a list of %d different `values`; expected at least one, each once; it is not used",
                    words.stream().distinct().count());
            return Optional.empty();
        }
        return Optional.of(new Located<>(String.join("\n", words), sequence.at()));
    }

    private Optional<Located<String>> value(Fields fields, Fact fact) {
        String key = key(fact);
        return switch (fact) {
            case TYPE -> fields.text(key, Shape.TYPE);
            case FORMAT -> fields.word(key, Choice.FORMAT);
            case LOCATION -> fields.word(key, Choice.LOCATION);
            case REQUIRED, DEPRECATED, SECRET -> fields.flag(key).map(flag -> flag.map(String::valueOf));
            case VALUES -> fields.sequence(key).flatMap(this::list);
        };
    }

    /** Returns the key a fact has in a manifest. */
    static String key(Fact fact) {
        return fact.name().toLowerCase(Locale.ROOT);
    }
}
