package io.docwright.emit;

import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The objects of requests that hold something to check before it is sent: needs and limits of their members, however deep. */
final class CheckedTypes {

    private final Set<TypeId> checked = new HashSet<>();

    private CheckedTypes() {}

    static CheckedTypes of(Service service) {
        Map<TypeId, ObjectType> objects = new HashMap<>();
        for (TypeDefinition type : service.types()) {
            if (type instanceof ObjectType object) {
                objects.put(object.id(), object);
            }
        }
        var types = new CheckedTypes();
        types.mark(sent(service, objects));
        return types;
    }

    /** Returns the objects that parameters hold. */
    private static Map<TypeId, ObjectType> sent(Service service, Map<TypeId, ObjectType> objects) {
        Map<TypeId, ObjectType> sent = new HashMap<>();
        Deque<TypeRef> open = new ArrayDeque<>();
        service.operations()
                .forEach(operation -> operation
                        .parameters()
                        .forEach(parameter -> open.add(parameter.property().type())));
        while (!open.isEmpty()) {
            Optional<ObjectType> object = inner(open.remove()).map(objects::get);
            object.filter(one -> sent.put(one.id(), one) == null)
                    .ifPresent(one -> one.properties().forEach(property -> open.add(property.type())));
        }
        return sent;
    }

    /** Marks what has something to check itself, and then what holds a marked object, until nothing is added. */
    private void mark(Map<TypeId, ObjectType> sent) {
        boolean more = true;
        while (more) {
            more = false;
            for (ObjectType object : sent.values()) {
                boolean holds = object.properties().stream()
                        .anyMatch(property -> isChecked(property) || contains(property.type()));
                more |= holds && checked.add(object.id());
            }
        }
    }

    private static boolean isChecked(Property property) {
        return property.required().orElse(false) || LimitsPart.isLimited(property);
    }

    /** Tells whether a value of this type has something inside that is checked. */
    boolean contains(TypeRef type) {
        return inner(type).filter(checked::contains).isPresent();
    }

    /** Returns the defined type a type is, or is a list or map of. */
    private static Optional<TypeId> inner(TypeRef type) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public Optional<TypeId> scalar(TypeRef.Scalar scalar) {
                return Optional.empty();
            }

            @Override
            public Optional<TypeId> list(TypeRef.ListOf list) {
                return list.element().accept(this);
            }

            @Override
            public Optional<TypeId> map(TypeRef.MapOf map) {
                return map.value().accept(this);
            }

            @Override
            public Optional<TypeId> named(TypeRef.Named named) {
                return Optional.of(named.id());
            }
        });
    }
}
