package io.docwright;

import io.docwright.diag.Diagnostics;
import io.docwright.model.Evidence;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.symbol.ServiceSymbols;
import io.docwright.symbol.SymbolTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lists everything of a service that has evidence, under the names a manifest gives it. */
final class ElementList {

    private final Service service;
    private final ServiceSymbols symbols;
    private final List<Element> elements = new ArrayList<>();

    private ElementList(Service service) {
        this.service = service;
        // What the names had to be changed for was reported when they were decided.
        this.symbols = SymbolTable.of(service, new Diagnostics());
    }

    static List<Element> of(Service service) {
        ElementList list = new ElementList(service);
        service.operations().forEach(list::addOperation);
        service.types().forEach(list::addType);
        return List.copyOf(list.elements);
    }

    private void addOperation(Operation operation) {
        String name = operation.name();
        String what = "operation of " + service.name() + ", " + operation.httpMethod() + " "
                + operation.paths().get(0).path() + ", Java method `"
                + symbols.operation(operation).method() + "`";
        elements.add(new Element(List.of(name), what, operation.evidence(), Optional.of(operation.page())));
        // asked for with the operation and by its own name
        elements.add(new Element(
                List.of(name + ".pagination", name),
                operation.pagination().summary(),
                operation.pagination().evidence(),
                Optional.empty()));
        operation.parameters().forEach(parameter -> addParameter(operation, parameter));
        operation.responseHeaders().forEach(header -> add(name + ".headers", header, "response header"));
        operation.response().ifPresent(type -> {
            String response = name + ".response";
            add(response, "body of the answer, " + shown(type), evidence(type));
            addInside(response, type, Set.of());
        });
    }

    private void addParameter(Operation operation, Parameter parameter) {
        String name = operation.name() + ".request." + parameter.wireName();
        Property property = parameter.property();
        String what = parameter.location().name().toLowerCase(Locale.ROOT) + " parameter, " + facts(property)
                + ", Java member `" + symbols.parameter(operation, parameter) + "`";
        add(name, what, property.evidence());
        addInside(name, property.type(), Set.of());
    }

    private void add(String owner, Property property, String kind) {
        add(owner + "." + property.wireName(), kind + ", " + facts(property), property.evidence());
    }

    private void add(String name, String what, List<Evidence> evidence) {
        elements.add(new Element(List.of(name), what, evidence, Optional.empty()));
    }

    /** Lists and maps are passed through; a type that stands within itself is not entered again. */
    private void addInside(String owner, TypeRef type, Set<TypeId> outer) {
        Optional<TypeDefinition.ObjectType> object = object(type);
        if (object.isEmpty() || outer.contains(object.get().id())) {
            return;
        }
        TypeId id = object.get().id();
        Set<TypeId> around = new HashSet<>(outer);
        around.add(id);
        for (Property property : object.get().properties()) {
            String name = owner + "." + property.wireName();
            String member =
                    ", Java member `" + symbols.type(id) + "." + symbols.property(id, property.wireName()) + "`";
            add(name, "property, " + facts(property) + member, property.evidence());
            addInside(name, property.type(), around);
        }
    }

    private Optional<TypeDefinition.ObjectType> object(TypeRef type) {
        return Innermost.of(type)
                .map(service::type)
                .filter(TypeDefinition.ObjectType.class::isInstance)
                .map(TypeDefinition.ObjectType.class::cast);
    }

    private List<Evidence> evidence(TypeRef type) {
        return Innermost.of(type)
                .map(service::type)
                .map(definition -> definition.accept(new EvidenceOf()))
                .orElse(List.of());
    }

    private void addType(TypeDefinition type) {
        String java = symbols.type(type.id());
        elements.add(new Element(
                List.of(java, type.suggestedName(), type.id().value()),
                "Java type of " + service.name() + " for " + type.id().value(),
                type.accept(new EvidenceOf()),
                Optional.empty()));
    }

    private String facts(Property property) {
        String documented = property.documentedType().word();
        String shown = shown(property.type());
        String type = shown.equals(documented) ? shown : shown + " (documented: " + documented + ")";
        String required = property.required()
                .map(needed -> needed ? ", required" : ", optional")
                .orElse(", need not stated");
        String format = property.format().map(one -> ", " + one.word()).orElse("");
        return type
                + required
                + format
                + (property.deprecated() ? ", deprecated" : "")
                + (property.secret() ? ", secret" : "");
    }

    private String shown(TypeRef type) {
        return type.accept(new ShownType(symbols));
    }

    /** Writes a type in the words of a manifest, named types as they are called in Java. */
    private record ShownType(ServiceSymbols symbols) implements TypeRef.Visitor<String> {

        @Override
        public String scalar(TypeRef.Scalar type) {
            return type.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String list(TypeRef.ListOf type) {
            return "array<" + type.element().accept(this) + ">";
        }

        @Override
        public String map(TypeRef.MapOf type) {
            return "map<string," + type.value().accept(this) + ">";
        }

        @Override
        public String named(TypeRef.Named type) {
            return symbols.type(type.id());
        }
    }

    /** Finds the named type at the core of lists and maps. */
    private static final class Innermost implements TypeRef.Visitor<Optional<TypeId>> {

        static Optional<TypeId> of(TypeRef type) {
            return type.accept(new Innermost());
        }

        @Override
        public Optional<TypeId> scalar(TypeRef.Scalar type) {
            return Optional.empty();
        }

        @Override
        public Optional<TypeId> list(TypeRef.ListOf type) {
            return type.element().accept(this);
        }

        @Override
        public Optional<TypeId> map(TypeRef.MapOf type) {
            return type.value().accept(this);
        }

        @Override
        public Optional<TypeId> named(TypeRef.Named type) {
            return Optional.of(type.id());
        }
    }

    /** Returns the facts behind a type. */
    private static final class EvidenceOf implements TypeDefinition.Visitor<List<Evidence>> {

        @Override
        public List<Evidence> object(TypeDefinition.ObjectType type) {
            return type.evidence();
        }

        @Override
        public List<Evidence> enumeration(TypeDefinition.EnumType type) {
            return type.evidence();
        }
    }
}
