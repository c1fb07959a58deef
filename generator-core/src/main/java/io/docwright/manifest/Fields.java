package io.docwright.manifest;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.source.Excerpt;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Mapping;
import io.docwright.source.SourceNode.Sequence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An object of a manifest whose keys are ours; unknown and missing keys are reported when it is made. */
final class Fields {

    private final Mapping mapping;
    private final ValueReader values;

    Fields(Mapping mapping, Level level, ValueReader values) {
        this.mapping = mapping;
        this.values = values;
        reportMissing(level, reportUnknown(level));
    }

    SourceLocation at() {
        return mapping.at();
    }

    Mapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** Returns the place of a key that is there. */
    SourceLocation keyAt(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(entry -> entry.key().at())
                .orElse(mapping.at());
    }

    Optional<Located<String>> text(String key, Shape shape) {
        return mapping.get(key).flatMap(node -> values.text(key, node, shape));
    }

    Optional<Located<String>> prose(String key) {
        return mapping.get(key).flatMap(node -> values.prose(key, node));
    }

    Optional<Located<String>> word(String key, Choice choice) {
        return mapping.get(key).flatMap(node -> values.word(key, node, choice));
    }

    Optional<Located<Boolean>> flag(String key) {
        return mapping.get(key).flatMap(node -> values.flag(key, node));
    }

    Optional<Mapping> mapping(String key) {
        return mapping.get(key).flatMap(node -> values.mapping(key, node));
    }

    Optional<Sequence> sequence(String key) {
        return mapping.get(key).flatMap(node -> values.sequence(key, node));
    }

    Optional<Fields> fields(String key, Level level) {
        return mapping.get(key).flatMap(node -> values.fields(key, node, level));
    }

    /** Returns the keys that were meant by the unknown ones. */
    private Set<String> reportUnknown(Level level) {
        Set<String> meant = new HashSet<>();
        for (SourceNode.Entry entry : mapping.entries().values()) {
            String key = entry.key().value();
            if (!level.keys().contains(key)) {
                Optional<String> nearest = NearestWord.to(key, level.keys());
                nearest.ifPresent(meant::add);
                values.report(
                        entry.key().at(),
                        DiagnosticCode.MANIFEST_UNKNOWN_KEY,
                        "found the key `%s`; expected %s; it is not used",
                        Excerpt.of(key),
                        nearest.map(word -> "`" + word + "`").orElse("one of " + Choice.shown(level.keys())));
            }
        }
        return meant;
    }

    /** A key that was misspelt is not reported as missing too. */
    private void reportMissing(Level level, Set<String> misspelt) {
        for (String key : level.required()) {
            if (!has(key) && !misspelt.contains(key)) {
                values.report(
                        mapping.at(), DiagnosticCode.MANIFEST_MISSING_KEY, "found no key `%s`; expected one", key);
            }
        }
    }
}
