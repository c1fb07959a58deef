package io.docwright.manifest;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.manifest.ServiceManifest.PaginationStatement;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Entry;
import io.docwright.source.SourceNode.Mapping;
import io.docwright.source.SourceNode.Scalar;
import io.docwright.source.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the statements about single operations. */
final class OperationReader {

    private final ValueReader values;
    private final FactReader facts;

    OperationReader(ValueReader values, FactReader facts) {
        this.values = values;
        this.facts = facts;
    }

    /** Returns the statements by operation, in the written order. */
    Map<String, OperationStatement> read(Fields manifest) {
        Map<String, OperationStatement> statements = new LinkedHashMap<>();
        for (Entry entry : entries(manifest.mapping("operations"))) {
            Optional<Located<String>> name = values.text("operations", entry.key(), Shape.NAME);
            Optional<Fields> fields = values.fields(entry.key().value(), entry.value(), Level.OPERATION);
            if (name.isPresent() && fields.isPresent()) {
                statements.put(name.get().value(), statement(name.get(), fields.get()));
            }
        }
        return Collections.unmodifiableMap(statements);
    }

    private OperationStatement statement(Located<String> name, Fields fields) {
        if (fields.has("path") && fields.has("editions")) {
            values.report(
                    fields.keyAt("editions"),
                    DiagnosticCode.MANIFEST_VALUE,
                    "found both `path` and `editions`; expected one of them: each edition has a path of its own");
        }
        return new OperationStatement(
                name,
                fields.word("httpMethod", Choice.HTTP_METHOD),
                fields.text("path", Shape.PATH),
                ManifestReader.texts(fields, "editions", Shape.EDITION, Shape.PATH, values),
                fields.word("successFlag", Choice.SUCCESS_FLAG).map(word -> word.map("success"::equals)),
                fields.flag("idempotent"),
                groups(fields),
                pagination(fields),
                parameters(fields));
    }

    private Optional<Located<PaginationStatement>> pagination(Fields fields) {
        Optional<SourceNode> node = fields.mapping().get("pagination");
        if (node.isEmpty() || node.get() instanceof Scalar) {
            return fields.word("pagination", Choice.PAGINATION)
                    .map(word -> word.map(none -> new PaginationStatement(true, Map.of())));
        }
        return fields.fields("pagination", Level.PAGINATION).flatMap(this::members);
    }

    private Optional<Located<PaginationStatement>> members(Fields pagination) {
        Map<String, Located<String>> members = new LinkedHashMap<>();
        for (String key : Level.PAGINATION.keys()) {
            Optional<Located<String>> value =
                    key.equals("first") ? pagination.word(key, Choice.FIRST) : pagination.text(key, Shape.NAME);
            value.ifPresent(stated -> members.put(key, stated));
        }
        if (pagination.mapping().entries().isEmpty()) {
            values.report(
                    pagination.at(),
                    DiagnosticCode.MANIFEST_VALUE,
                    "found nothing in `pagination`; expected `none` or at least one of %s",
                    Choice.shown(Level.PAGINATION.keys()));
        }
        PaginationStatement statement = new PaginationStatement(false, Collections.unmodifiableMap(members));
        return members.isEmpty() ? Optional.empty() : Optional.of(new Located<>(statement, pagination.at()));
    }

    private List<List<Located<String>>> groups(Fields fields) {
        List<List<Located<String>>> groups = new ArrayList<>();
        for (SourceNode item : items(fields.sequence("oneOf"))) {
            values.sequence("oneOf", item).map(this::group).ifPresent(groups::add);
        }
        return List.copyOf(groups);
    }

    private List<Located<String>> group(Sequence sequence) {
        List<Located<String>> group = sequence.items().stream()
                .flatMap(item -> values.text("oneOf", item, Shape.NAME).stream())
                .toList();
        long different = group.stream().map(Located::value).distinct().count();
        if (sequence.items().size() < 2 || different < group.size()) {
            values.report(
                    sequence.at(),
                    DiagnosticCode.MANIFEST_VALUE,
                    "found a group of %d different parameters in `oneOf`; expected at least two, each once",
                    different);
        }
        return group;
    }

    private Map<String, Located<Map<Fact, Located<String>>>> parameters(Fields fields) {
        Map<String, Located<Map<Fact, Located<String>>>> parameters = new LinkedHashMap<>();
        for (Entry entry : entries(fields.mapping("parameters"))) {
            Map<Fact, Located<String>> stated = facts.read(entry.key().value(), entry.value());
            values.text("parameters", entry.key(), Shape.NAME)
                    .ifPresent(name -> parameters.put(name.value(), new Located<>(stated, name.at())));
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static Iterable<Entry> entries(Optional<Mapping> mapping) {
        return mapping.map(found -> List.copyOf(found.entries().values())).orElse(List.of());
    }

    private static List<SourceNode> items(Optional<Sequence> sequence) {
        return sequence.map(Sequence::items).orElse(List.of());
    }
}
