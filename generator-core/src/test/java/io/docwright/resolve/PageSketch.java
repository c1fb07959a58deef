package io.docwright.resolve;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest;
import io.docwright.manifest.ServiceManifest.Auth;
import io.docwright.manifest.ServiceManifest.Correction;
import io.docwright.manifest.ServiceManifest.Defaults;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.manifest.ServiceManifest.Page;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.model.TypeRef;
import io.docwright.raw.Lexicon;
import io.docwright.raw.RawDocument;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawOperation.RawName;
import io.docwright.raw.RawOperation.RawName.Witness;
import io.docwright.raw.RawOperation.RawRequestLine;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Column;
import io.docwright.raw.RawTable.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A page put together by hand, resolved at once, with short ways to ask the model. Each piece gets a line of its own. */
final class PageSketch {

    private final List<RawName> names = new ArrayList<>();
    private final List<RawRequestLine> lines = new ArrayList<>();
    private final List<RawTable> tables = new ArrayList<>();
    private final List<RawSample> samples = new ArrayList<>();
    private final Map<String, OperationStatement> statements = new LinkedHashMap<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private Optional<Located<String>> style = Optional.empty();
    private Optional<Auth> auth = Optional.empty();
    private Defaults defaults = new Defaults(Optional.empty(), Optional.empty());
    private List<Located<String>> switchedOff = List.of();
    private Resolver resolver = new Resolver();
    private Optional<Located<String>> language = Optional.empty();
    private int line;
    private Optional<Resolution> resolution = Optional.empty();
    private final Diagnostics diagnostics = new Diagnostics();

    PageSketch named(String name) {
        return named(Witness.HEADING, name);
    }

    PageSketch named(Witness witness, String name) {
        names.add(new RawName(witness, Optional.empty(), text(name)));
        return this;
    }

    PageSketch line(String method, String target) {
        lines.add(new RawRequestLine(Optional.empty(), text(method), text(target)));
        return this;
    }

    PageSketch edition(String edition, String method, String target) {
        lines.add(new RawRequestLine(Optional.of(text(edition)), text(method), text(target)));
        return this;
    }

    PageSketch request(RowSketch... rows) {
        return table(Section.REQUEST, rows);
    }

    PageSketch response(RowSketch... rows) {
        return table(Section.RESPONSE, rows);
    }

    PageSketch table(Section section, RowSketch... rows) {
        tables.add(new RawTable(
                section, Optional.empty(), Optional.empty(), Set.of(Column.NAME), "test", rows(rows), at()));
        return this;
    }

    PageSketch captioned(String caption, RowSketch... rows) {
        return captioned(Section.RESPONSE, caption, rows);
    }

    PageSketch captionedType(String caption, RowSketch... rows) {
        return captioned(Section.TYPES, caption, rows);
    }

    private PageSketch captioned(Section section, String caption, RowSketch... rows) {
        tables.add(new RawTable(
                section, Optional.of(text(caption)), Optional.empty(), Set.of(Column.NAME), "test", rows(rows), at()));
        return this;
    }

    PageSketch sample(String json) {
        return sample(RawSample.Kind.RESPONSE_JSON, json);
    }

    PageSketch sample(RawSample.Kind kind, String json) {
        samples.add(new RawSample(kind, Optional.empty(), text(json), Optional.of(JsonReading.read(json)), at()));
        return this;
    }

    PageSketch without(String rule) {
        switchedOff = List.of(text(rule));
        return this;
    }

    PageSketch knowing(Lexicon words) {
        resolver = new Resolver(words);
        return this;
    }

    PageSketch style(String word) {
        style = Optional.of(text(word));
        return this;
    }

    PageSketch auth(String type, String header) {
        auth = Optional.of(new Auth(text(type), Optional.of(text(header))));
        return this;
    }

    PageSketch defaultLocation(String location) {
        defaults = new Defaults(Optional.of(text(location)), defaults.body());
        return this;
    }

    PageSketch defaultBody(String body) {
        defaults = new Defaults(defaults.location(), Optional.of(text(body)));
        return this;
    }

    PageSketch page(String file, String operation) {
        pages.add(new Page(text(file), Optional.of(text(operation)), Optional.empty(), Optional.empty()));
        return this;
    }

    PageSketch statement(OperationStatement statement) {
        statements.put(statement.name().value(), statement);
        return this;
    }

    PageSketch correct(String element, Map<Fact, String> set, Map<Fact, String> was) {
        corrections.add(new Correction(text(element), located(set), located(was), Optional.empty()));
        return this;
    }

    private Map<Fact, Located<String>> located(Map<Fact, String> facts) {
        Map<Fact, Located<String>> result = new LinkedHashMap<>();
        facts.forEach((fact, value) -> result.put(fact, text(value)));
        return result;
    }

    private static List<RawTable.RawRow> rows(RowSketch... rows) {
        return Arrays.stream(rows).map(RowSketch::done).toList();
    }

    /** Starts a row: name and type; an empty name makes a nameless row. */
    static RowSketch row(String name, String type) {
        return new RowSketch(name, type);
    }

    SourceLocation at() {
        line++;
        return new SourceLocation("page.txt", line, 1, line * 100, 10);
    }

    Located<String> text(String value) {
        return new Located<>(value, at());
    }

    RawDocument document() {
        return documentIn("en");
    }

    PageSketch speaking(String wanted) {
        language = Optional.of(text(wanted));
        return this;
    }

    RawDocument documentIn(String tag) {
        RawOperation operation = new RawOperation(
                new SourceLocation("page.txt", 1, 1, 0, 1),
                names,
                Optional.empty(),
                List.of(),
                lines,
                tables,
                samples,
                List.of(),
                List.of(),
                List.of());
        return new RawDocument("page.txt", Optional.of(tag), List.of("test"), List.of(operation), List.of());
    }

    ServiceManifest manifest() {
        SourceLocation at = SourceLocation.startOf("service.yaml");
        return new ServiceManifest(
                at,
                new Located<>("test", at),
                Optional.empty(),
                style,
                new Located<>("client.test", at),
                true,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                auth,
                language,
                pages,
                defaults,
                switchedOff,
                statements,
                corrections);
    }

    private Resolution resolution() {
        if (resolution.isEmpty()) {
            resolution = Optional.of(resolver.resolve(manifest(), List.of(document()), diagnostics));
        }
        return resolution.get();
    }

    Service service() {
        return resolution().service();
    }

    int corrections() {
        return resolution().corrections();
    }

    Operation operation() {
        return service().operations().get(0);
    }

    Parameter parameter(String name) {
        return operation().parameters().stream()
                .filter(parameter -> parameter.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no parameter " + name));
    }

    List<Diagnostic> diagnostics(DiagnosticCode code) {
        resolution();
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
    }

    List<Diagnostic> allDiagnostics() {
        resolution();
        return diagnostics.sorted();
    }

    List<DiagnosticCode> codes() {
        resolution();
        return diagnostics.sorted().stream().map(Diagnostic::code).distinct().toList();
    }

    /** The answer as text: {@code {a: string, b: [{c: integer}]}}, documented types, maps as {@code map<…>}. */
    String shape() {
        return operation().response().map(type -> shape(type, "?")).orElse("none");
    }

    /** A parameter as text. */
    String shape(String parameter) {
        Property property = parameter(parameter).property();
        return shape(property.type(), property.documentedType().word());
    }

    private String shape(TypeRef type, String scalar) {
        if (type instanceof TypeRef.ListOf list) {
            return "[" + shape(list.element(), word(list.element())) + "]";
        }
        if (type instanceof TypeRef.MapOf map) {
            return "map<" + shape(map.value(), word(map.value())) + ">";
        }
        if (type instanceof TypeRef.Named named && service().type(named.id()) instanceof ObjectType object) {
            return object.properties().stream()
                    .map(property -> property.wireName() + ": "
                            + shape(property.type(), property.documentedType().word()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar;
    }

    private static String word(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar ? scalar.type().name().toLowerCase(java.util.Locale.ROOT) : "enum";
    }

    /** A field of the answer, by path. */
    Property field(String... path) {
        Optional<TypeRef> type = operation().response();
        Property found = null;
        for (String name : path) {
            TypeRef here = type.orElseThrow();
            while (here instanceof TypeRef.ListOf list) {
                here = list.element();
            }
            TypeDefinition definition = service().type(((TypeRef.Named) here).id());
            found = ((ObjectType) definition).property(name).orElseThrow(() -> new AssertionError("no field " + name));
            type = Optional.of(found.type());
        }
        if (found == null) {
            throw new AssertionError("an empty path");
        }
        return found;
    }

    List<String> typeNames() {
        return service().types().stream().map(TypeDefinition::suggestedName).toList();
    }
}
