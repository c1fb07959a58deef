package io.docwright.model.dump;

import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Parameter;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes properties as a tree, with defined types spelled out where they are used; a type inside itself is cut off. */
final class ElementTree {

    private final Service service;
    private final DumpText out;
    private final Deque<TypeId> open = new ArrayDeque<>();

    /** Where the parameter being written goes, and all inside it. */
    private Optional<String> location = Optional.empty();

    ElementTree(Service service, DumpText out) {
        this.service = service;
        this.out = out;
    }

    /** Writes the elements of a list of parameters. */
    void parameters(List<Parameter> parameters) throws IOException {
        for (Parameter parameter : parameters) {
            out.object(node -> {
                location = Optional.of(word(parameter.location()));
                boolean nameless = parameter.wholeBody() && isOnlyShown(parameter.property());
                property(nameless ? "" : parameter.wireName(), parameter.property());
                if (!parameter.editions().isEmpty()) {
                    out.strings("editions", parameter.editions());
                }
            });
        }
        location = Optional.empty();
    }

    /** A body of which only samples tell has no name on the page, and none on the wire. */
    private static boolean isOnlyShown(Property property) {
        return property.evidence().stream().allMatch(fact -> fact.origin() == Evidence.Origin.SAMPLE);
    }

    private static String word(Parameter.Location location) {
        return location == Parameter.Location.FORM
                ? "formData"
                : location.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the fields of the answer; of a list, its element's as the children of a nameless one. */
    void response(Optional<TypeRef> response) throws IOException {
        if (response.isEmpty()) {
            out.list("response", nothing -> {});
            return;
        }
        TypeRef type = response.get();
        if (type.accept(new Kind()) == DocumentedType.OBJECT) {
            fields("response", type);
        } else {
            out.list(
                    "response",
                    root -> out.object(node -> {
                        out.field("name", "");
                        inside(type, type.accept(new Kind()));
                    }));
        }
    }

    private void property(Property property) throws IOException {
        property(property.wireName(), property);
    }

    private void property(String name, Property property) throws IOException {
        out.field("name", name);
        out.flag("required", property.required());
        if (location.isPresent()) {
            out.field("location", location.get());
        }
        out.field("description", text(property.description()));
        inside(property.type(), property.documentedType());
    }

    private static Optional<String> text(Description description) {
        return description.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", description.paragraphs()));
    }

    private void inside(TypeRef type, DocumentedType documented) throws IOException {
        out.field("type", documented.word());
        Optional<TypeRef> element = elementOf(type);
        if (element.isPresent() && type instanceof TypeRef.ListOf) {
            items(element.get());
        } else if (element.isPresent()) {
            out.field("values", element.get().accept(new Kind()).word());
        } else {
            fields("children", type);
        }
    }

    private void items(TypeRef element) throws IOException {
        DocumentedType kind = element.accept(new Kind());
        if (elementOf(element).isEmpty()) {
            out.field("items", kind.word());
            fields("children", element);
            return;
        }
        out.object("items", node -> {
            out.field("name", "");
            inside(element, kind);
        });
    }

    private static Optional<TypeRef> elementOf(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return Optional.of(list.element());
        }
        return type instanceof TypeRef.MapOf map ? Optional.of(map.value()) : Optional.empty();
    }

    private void fields(String name, TypeRef type) throws IOException {
        List<Property> properties = properties(type);
        boolean root = name.equals("response");
        if (properties.isEmpty() && !root) {
            return;
        }
        TypeId id = type instanceof TypeRef.Named named ? named.id() : new TypeId("-");
        boolean again = open.contains(id);
        if (again) {
            return;
        }
        open.push(id);
        out.list(name, properties, property -> out.object(node -> property(property)));
        open.pop();
    }

    private List<Property> properties(TypeRef type) {
        if (type instanceof TypeRef.Named named
                && service.type(named.id()) instanceof TypeDefinition.ObjectType object) {
            return object.properties();
        }
        return List.of();
    }

    /** Names the kind of a type in the words of documentation; of an element's integer only the width in Java is known. */
    private final class Kind implements TypeRef.Visitor<DocumentedType> {

        @Override
        public DocumentedType scalar(TypeRef.Scalar type) {
            return word(type.type());
        }

        private static DocumentedType word(ScalarType type) {
            return switch (type) {
                case STRING -> DocumentedType.STRING;
                case BOOLEAN -> DocumentedType.BOOLEAN;
                case INT32, INT64, BIG_INTEGER -> DocumentedType.INTEGER;
                case FLOAT -> DocumentedType.FLOAT;
                case DOUBLE -> DocumentedType.DOUBLE;
                case DECIMAL -> DocumentedType.NUMBER;
                case BYTES -> DocumentedType.FILE;
                case ANY -> DocumentedType.ANY;
            };
        }

        @Override
        public DocumentedType list(TypeRef.ListOf type) {
            return DocumentedType.ARRAY;
        }

        @Override
        public DocumentedType map(TypeRef.MapOf type) {
            return DocumentedType.MAP;
        }

        @Override
        public DocumentedType named(TypeRef.Named type) {
            return service.type(type.id()).accept(new TypeDefinition.Visitor<>() {
                @Override
                public DocumentedType object(TypeDefinition.ObjectType object) {
                    return DocumentedType.OBJECT;
                }

                @Override
                public DocumentedType enumeration(TypeDefinition.EnumType values) {
                    return word(values.base());
                }
            });
        }
    }
}
