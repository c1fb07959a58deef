package io.docwright.manifest;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Auth;
import io.docwright.manifest.ServiceManifest.Defaults;
import io.docwright.manifest.ServiceManifest.Page;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Mapping;
import io.docwright.source.SourceText;
import io.docwright.source.TreeLimits;
import io.docwright.source.TreeReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code service.yaml}; every problem of a file is reported in one go. */
public final class ManifestReader {

    /** People write manifests by hand; nobody writes a megabyte. */
    private static final TreeLimits LIMITS = new TreeLimits(1 << 20, 16, 50_000);

    private static final Defaults NO_DEFAULTS = new Defaults(Optional.empty(), Optional.empty());

    private final ValueReader values;
    private final OperationReader operations;
    private final CorrectionReader corrections;
    private final Contradictions contradictions;

    /** Makes a reader that reports to this collector. */
    public ManifestReader(Diagnostics diagnostics) {
        this.values = new ValueReader(diagnostics);
        FactReader facts = new FactReader(values);
        this.operations = new OperationReader(values, facts);
        this.corrections = new CorrectionReader(values, facts);
        this.contradictions = new Contradictions(values);
    }

    /**
     * Reads a manifest.
     *
     * @return what could be read: values that do not fit are reported as errors and left out. Nothing when the file is not YAML or has
     *     no usable service or package
     */
    public Optional<ServiceManifest> read(SourceText source) {
        return new TreeReader(LIMITS, values.diagnostics())
                .yaml(source)
                .flatMap(root -> values.fields("service.yaml", root, Level.SERVICE))
                .flatMap(fields -> manifest(source.path(), fields));
    }

    private Optional<ServiceManifest> manifest(String path, Fields fields) {
        Optional<Located<String>> service = fields.text("service", Shape.SERVICE_NAME);
        Optional<Located<String>> packageName = fields.text("package", Shape.JAVA_PACKAGE);
        // Read in any case: what is wrong with the rest is reported too.
        Located<String> nothing = new Located<>("", fields.at());
        ServiceManifest manifest = new ServiceManifest(
                SourceLocation.startOf(path),
                service.orElse(nothing),
                fields.text("version", Shape.TEXT),
                fields.word("style", Choice.STYLE),
                packageName.orElse(nothing),
                !fields.word("runtime", Choice.RUNTIME).map(Located::value).equals(Optional.of("use")),
                fields.text("runtimePackage", Shape.JAVA_PACKAGE),
                fields.text("endpoint", Shape.ENDPOINT),
                texts(fields, "endpoints", Shape.REGION, Shape.HOST, values),
                fields.fields("auth", Level.AUTH).flatMap(this::authentication),
                fields.text("language", Shape.LANGUAGE),
                pages(fields),
                fields.fields("defaults", Level.DEFAULTS).map(this::defaults).orElse(NO_DEFAULTS),
                rulesOff(fields),
                operations.read(fields),
                corrections.read(fields));
        contradictions.report(fields, manifest);
        return service.isPresent() && packageName.isPresent() ? Optional.of(manifest) : Optional.empty();
    }

    private Optional<Auth> authentication(Fields fields) {
        Optional<Located<String>> header = fields.text("header", Shape.HEADER_NAME);
        Optional<Located<String>> type = fields.word("type", Choice.AUTH_TYPE);
        type.ifPresent(word -> contradictions.reportHeader(fields, word.value()));
        return type.map(word -> new Auth(word, header));
    }

    private Defaults defaults(Fields fields) {
        return new Defaults(fields.word("location", Choice.DEFAULT_LOCATION), fields.word("body", Choice.BODY));
    }

    private List<Located<String>> rulesOff(Fields manifest) {
        List<Located<String>> names = new ArrayList<>();
        manifest.fields("rules", Level.RULES)
                .flatMap(rules -> rules.sequence("off"))
                .ifPresent(off -> off.items()
                        .forEach(item -> values.text("off", item, Shape.NAME).ifPresent(names::add)));
        return List.copyOf(names);
    }

    private List<Page> pages(Fields manifest) {
        List<Page> pages = new ArrayList<>();
        for (SourceNode item :
                manifest.sequence("pages").map(SourceNode.Sequence::items).orElse(List.of())) {
            values.fields("pages", item, Level.PAGE).flatMap(this::page).ifPresent(pages::add);
        }
        return List.copyOf(pages);
    }

    private Optional<Page> page(Fields fields) {
        Optional<Located<String>> operation = fields.text("operation", Shape.NAME);
        Optional<Located<String>> encoding = fields.text("encoding", Shape.CHARSET);
        Optional<Located<String>> source = fields.text("source", Shape.ADDRESS);
        return fields.text("file", Shape.PAGE_FILE).map(file -> new Page(file, operation, encoding, source));
    }

    /** Reads an object from names of the user's to texts, in the written order. */
    static Map<String, Located<String>> texts(Fields fields, String key, Shape name, Shape text, ValueReader values) {
        Map<String, Located<String>> texts = new LinkedHashMap<>();
        Optional<Mapping> mapping = fields.mapping(key);
        mapping.ifPresent(found -> found.entries()
                .values()
                .forEach(entry -> values.text(key, entry.key(), name)
                        .ifPresent(named -> values.text(named.value(), entry.value(), text)
                                .ifPresent(value -> texts.put(named.value(), value)))));
        if (mapping.isPresent() && mapping.get().entries().isEmpty()) {
            values.report(
                    mapping.get().at(),
                    DiagnosticCode.MANIFEST_VALUE,
                    "found an empty `%s`; expected at least one entry",
                    key);
        }
        return Collections.unmodifiableMap(texts);
    }
}
