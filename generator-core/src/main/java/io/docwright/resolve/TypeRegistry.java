package io.docwright.resolve;

import io.docwright.model.Description;
import io.docwright.model.Evidence;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of one service: shared where name and shape agree, told apart by name where only the names do. */
final class TypeRegistry {

    private final List<TypeDefinition> types = new ArrayList<>();
    private final Map<String, TypeId> idByNameAndShape = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    /** The last number behind each name and id: none before it is free. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, Integer> numbersOfIds = new HashMap<>();

    /** Keeps a name for a type that will come. */
    void reserve(String name) {
        names.add(name);
    }

    int size() {
        return types.size();
    }

    List<TypeDefinition> types() {
        return types.stream().sorted(Comparator.comparing(TypeDefinition::id)).toList();
    }

    /** Adds the body of an answer, under a name reserved for it. */
    TypeId root(String name, Description description, List<Property> properties, List<Evidence> evidence) {
        TypeId id = new TypeId(unusedId(name));
        types.add(new ObjectType(id, name, description, properties, evidence));
        return id;
    }

    /** Returns the id of an object type with this shape. */
    TypeId object(Wanted wanted, Description description, List<Property> properties, List<Evidence> evidence) {
        String shape = properties.stream().map(TypeRegistry::shape).collect(Collectors.joining(";", "{", "}"));
        return find(wanted, shape, (id, name) -> new ObjectType(id, name, description, properties, evidence));
    }

    /**
     * Puts the id a type got in the place of the one by which it was known to what stands inside it.
     *
     * @param since how many types there were before what stands inside it
     */
    void replace(TypeId provisional, TypeId id, int since) {
        types.subList(since, types.size())
                .replaceAll(type -> type instanceof ObjectType object ? object.replacing(provisional, id) : type);
    }

    /** Returns the id of an enumeration with these values. */
    TypeId enumeration(
            Wanted wanted,
            Description description,
            ScalarType base,
            List<EnumType.Value> values,
            List<Evidence> evidence) {
        String shape = base
                + values.stream()
                        .map(value -> value.wire() + "=" + value.name().orElse(""))
                        .collect(Collectors.joining(";", "(", ")"));
        return find(wanted, shape, (id, name) -> new EnumType(id, name, description, base, values, evidence));
    }

    /**
     * What a type should be called.
     *
     * @param path where it stands; becomes its id if it is new
     * @param name the name wanted
     * @param holder name of the type around it, which tells it from another one
     */
    record Wanted(String path, String name, String holder) {}

    /** Makes the definition once its id and name are known. */
    private interface Maker {
        TypeDefinition make(TypeId id, String name);
    }

    private TypeId find(Wanted wanted, String shape, Maker maker) {
        String qualified = TypeNames.qualified(wanted.holder(), wanted.name());
        for (String name : List.of(wanted.name(), qualified)) {
            TypeId known = idByNameAndShape.get(name + shape);
            if (known != null) {
                return known;
            }
        }
        String name = names.contains(wanted.name()) ? unused(qualified) : wanted.name();
        names.add(name);
        TypeId id = new TypeId(unusedId(wanted.path()));
        idByNameAndShape.put(name + shape, id);
        types.add(maker.make(id, name));
        return id;
    }

    private String unused(String name) {
        String candidate = name;
        while (names.contains(candidate)) {
            candidate = name + numbers.merge(name, 2, (last, first) -> last + 1);
        }
        return candidate;
    }

    private String unusedId(String path) {
        String candidate = path;
        while (!ids.add(candidate)) {
            candidate = path + "~" + numbersOfIds.merge(path, 2, (last, first) -> last + 1);
        }
        return candidate;
    }

    private static String shape(Property property) {
        return property.wireName() + ":" + property.type() + ":" + property.documentedType() + ":" + property.required()
                + ":" + property.format() + ":" + property.deprecated() + ":" + property.secret();
    }
}
