package io.docwright.emit;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Constraints;
import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.MemberPath;
import io.docwright.model.Operation;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Pagination;
import io.docwright.model.Parameter;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.PathTemplate;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.model.ValueFormat;
import io.docwright.symbol.ServiceSymbols;
import io.docwright.symbol.SymbolTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds models in code, short enough to read in a test. */
final class Models {

    static final TypeRef TEXT = TypeRef.of(ScalarType.STRING);
    static final TypeRef LONG = TypeRef.of(ScalarType.INT64);
    static final TypeRef BOOL = TypeRef.of(ScalarType.BOOLEAN);

    private static final Evidence ROW =
            new Evidence(Evidence.Origin.DOCUMENTED, SourceLocation.startOf("page.md"), "table-row", "row");

    private final String name;
    private final List<Operation> operations = new ArrayList<>();
    private final List<TypeDefinition> types = new ArrayList<>();
    private final List<String> editions = new ArrayList<>();
    private final Map<String, String> hosts = new LinkedHashMap<>();
    private Service.Style style = Service.Style.REST;
    private Service.Authentication authentication =
            new Service.Authentication(Service.Authentication.Type.NONE, Optional.empty());
    private Service.RuntimePackage runtime;
    private String version = "2026-11-21";
    private Optional<String> url = Optional.empty();
    private Optional<String> ownPackage = Optional.empty();

    Models(String name) {
        this.name = name;
        this.runtime = new Service.RuntimePackage(javaPackage() + ".runtime", true);
    }

    String javaPackage() {
        return ownPackage.orElse("client." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    Models in(String javaPackage) {
        ownPackage = Optional.of(javaPackage);
        return this;
    }

    /** Puts the runtime below the package given last. */
    Models usingOwnRuntime() {
        runtime = new Service.RuntimePackage(javaPackage() + ".runtime", true);
        return this;
    }

    Models version(String version) {
        this.version = version;
        return this;
    }

    Models url(String url) {
        this.url = Optional.of(url);
        return this;
    }

    Models style(Service.Style style) {
        this.style = style;
        return this;
    }

    Models host(String region, String host) {
        hosts.put(region, host);
        return this;
    }

    Models authentication(Service.Authentication.Type type, String header) {
        authentication = new Service.Authentication(type, Optional.of(header));
        return this;
    }

    Models usingRuntime(String javaPackage) {
        runtime = new Service.RuntimePackage(javaPackage, false);
        return this;
    }

    Models editions(String... names) {
        editions.addAll(List.of(names));
        return this;
    }

    Models object(String id, Property... properties) {
        types.add(new ObjectType(new TypeId(id), id, Description.none(), List.of(properties), List.of(ROW)));
        return this;
    }

    Models values(String id, String... values) {
        List<EnumType.Value> all = new ArrayList<>();
        for (String value : values) {
            all.add(new EnumType.Value(value, Optional.empty(), Description.none()));
        }
        types.add(new EnumType(new TypeId(id), id, Description.none(), ScalarType.STRING, all, List.of(ROW)));
        return this;
    }

    Models codes(String id, String... codesAndNames) {
        List<EnumType.Value> all = new ArrayList<>();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            all.add(new EnumType.Value(codesAndNames[i], Optional.of(codesAndNames[i + 1]), Description.none()));
        }
        types.add(new EnumType(new TypeId(id), id, Description.none(), ScalarType.INT64, all, List.of(ROW)));
        return this;
    }

    Models type(TypeDefinition type) {
        types.add(type);
        return this;
    }

    Models operation(OperationModel operation) {
        operations.add(operation.build());
        return this;
    }

    Service service() {
        return new Service(
                name,
                Optional.of(version),
                style,
                javaPackage(),
                runtime,
                new Service.Endpoint(url, hosts),
                authentication,
                Optional.of("en"),
                editions,
                operations,
                types);
    }

    Emission emit() {
        Service service = service();
        return Emission.of(service, SymbolTable.of(service, new Diagnostics()));
    }

    /** Returns the fake, its support classes and the contract test. */
    Emission emitTests() {
        Service service = service();
        ServiceSymbols symbols = SymbolTable.of(service, new Diagnostics());
        SortedMap<String, String> files = new TreeMap<>();
        files.putAll(Emission.fake(service, symbols).files());
        files.putAll(Emission.testkit(symbols).files());
        files.putAll(Emission.contractTest(service, symbols).files());
        return new Emission(files);
    }

    static TypeRef of(ScalarType type) {
        return TypeRef.of(type);
    }

    static TypeRef listOf(TypeRef element) {
        return new TypeRef.ListOf(element);
    }

    static TypeRef mapOf(TypeRef value) {
        return new TypeRef.MapOf(value);
    }

    static TypeRef named(String id) {
        return new TypeRef.Named(new TypeId(id));
    }

    static Property property(String wireName, TypeRef type) {
        return property(wireName, type, false, false, false, "The " + wireName + " of it.");
    }

    static Property described(String wireName, TypeRef type, String... paragraphs) {
        return property(wireName, type, false, false, false, paragraphs);
    }

    static Property secret(String wireName, TypeRef type) {
        return property(wireName, type, false, true, false, "A secret.");
    }

    static Property deprecated(String wireName, TypeRef type) {
        return property(wireName, type, false, false, true, "An old thing.");
    }

    static Property required(String wireName, TypeRef type) {
        return property(wireName, type, true, false, false, "The " + wireName + " of it.");
    }

    /** Returns the property with other limits. */
    static Property limited(Property property, Constraints limits) {
        return new Property(
                property.wireName(),
                property.type(),
                property.documentedType(),
                property.required(),
                property.format(),
                limits,
                property.defaultValue(),
                property.example(),
                property.deprecated(),
                property.secret(),
                property.description(),
                property.evidence());
    }

    /** Returns the property with a meaning beyond its type. */
    static Property meaning(ValueFormat format, Property property) {
        return new Property(
                property.wireName(),
                property.type(),
                property.documentedType(),
                property.required(),
                Optional.of(format),
                property.constraints(),
                property.defaultValue(),
                property.example(),
                property.deprecated(),
                property.secret(),
                property.description(),
                property.evidence());
    }

    private static Property property(
            String wireName,
            TypeRef type,
            boolean required,
            boolean secret,
            boolean deprecated,
            String... description) {
        return new Property(
                wireName,
                type,
                DocumentedType.ANY,
                Optional.of(required),
                Optional.empty(),
                Constraints.none(),
                Optional.empty(),
                Optional.empty(),
                deprecated,
                secret,
                new Description(List.of(description)),
                List.of(ROW));
    }

    static OperationModel get(String name, String path) {
        return new OperationModel(name, "GET").path(path);
    }

    static OperationModel put(String name, String path) {
        return new OperationModel(name, "PUT").path(path);
    }

    static OperationModel post(String name, String path) {
        return new OperationModel(name, "POST").path(path);
    }

    /** One operation; parameters are optional unless their property is required. */
    static final class OperationModel {

        private final String name;
        private final String method;
        private final List<EditionPath> paths = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<List<String>> groups = new ArrayList<>();
        private final List<Operation.ErrorCode> errors = new ArrayList<>();
        private final List<Property> responseHeaders = new ArrayList<>();
        private Optional<TypeRef> response = Optional.empty();
        private boolean successFlag = true;
        private final List<String> samples = new ArrayList<>();
        private boolean deprecated;
        private Description summary = Description.none();
        private Optional<Boolean> idempotent = Optional.empty();
        private Optional<String> clientToken = Optional.empty();
        private Pagination pagination = Pagination.none(List.of());

        private OperationModel(String name, String method) {
            this.name = name;
            this.method = method;
        }

        OperationModel path(String template) {
            paths.add(new EditionPath(Optional.empty(), template(template)));
            return this;
        }

        OperationModel edition(String edition, String template) {
            paths.removeIf(path -> path.edition().isEmpty());
            paths.add(new EditionPath(Optional.of(edition), template(template)));
            return this;
        }

        OperationModel with(Location location, Property... properties) {
            for (Property property : properties) {
                parameters.add(new Parameter(property, location, Style.REPEAT, List.of()));
            }
            return this;
        }

        OperationModel withBody(Property body) {
            parameters.add(new Parameter(body, Location.BODY, Style.REPEAT, List.of(), true));
            return this;
        }

        OperationModel with(Location location, Style style, Property property, String... editions) {
            parameters.add(new Parameter(property, location, style, List.of(editions)));
            return this;
        }

        OperationModel oneOf(String... names) {
            groups.add(List.of(names));
            return this;
        }

        OperationModel answering(TypeRef type) {
            response = Optional.of(type);
            return this;
        }

        OperationModel answeringHeaders(Property... headers) {
            responseHeaders.addAll(List.of(headers));
            return this;
        }

        OperationModel ignoringSuccessFlag() {
            successFlag = false;
            return this;
        }

        OperationModel idempotent() {
            idempotent = Optional.of(true);
            return this;
        }

        OperationModel clientToken(String name) {
            clientToken = Optional.of(name);
            return this;
        }

        OperationModel paged(String items, Pagination.End end, Pagination.Convention... conventions) {
            pagination = new Pagination(List.of(conventions), Optional.of(below(items)), end, List.of(ROW));
            return this;
        }

        static MemberPath below(String joined) {
            return joined.isEmpty() ? MemberPath.of() : MemberPath.of(joined.split("\\."));
        }

        OperationModel deprecated() {
            deprecated = true;
            return this;
        }

        OperationModel summary(String... paragraphs) {
            summary = new Description(List.of(paragraphs));
            return this;
        }

        OperationModel error(int status, String code, String message) {
            errors.add(new Operation.ErrorCode(Optional.of(status), code, Optional.of(message), Description.none()));
            return this;
        }

        OperationModel sample(String json) {
            samples.add(json);
            return this;
        }

        private Operation build() {
            return new Operation(
                    name,
                    method,
                    true,
                    paths,
                    parameters,
                    groups,
                    responseHeaders,
                    response,
                    successFlag,
                    idempotent,
                    clientToken,
                    pagination,
                    errors,
                    List.of(),
                    List.of(),
                    samples,
                    summary,
                    deprecated,
                    "specs/some/" + name + ".md",
                    List.of(ROW));
        }

        private static PathTemplate template(String text) {
            List<PathTemplate.Part> parts = new ArrayList<>();
            for (String piece : text.split("(?=\\{)|(?<=\\})")) {
                boolean variable = piece.startsWith("{");
                parts.add(new PathTemplate.Part(variable, variable ? piece.substring(1, piece.length() - 1) : piece));
            }
            return new PathTemplate(parts);
        }
    }
}
