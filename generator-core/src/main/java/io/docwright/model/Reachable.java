package io.docwright.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the types that operations use, directly or through other types. */
final class Reachable {

    private final Map<TypeId, TypeDefinition> definitions;
    private final Set<TypeId> found = new LinkedHashSet<>();
    private final List<TypeId> open = new ArrayList<>();

    private Reachable(List<TypeDefinition> types) {
        this.definitions = types.stream().collect(Collectors.toMap(TypeDefinition::id, Function.identity()));
    }

    /** Returns those of the types that are used, in their order. */
    static List<TypeDefinition> from(List<Operation> operations, List<TypeDefinition> types) {
        Reachable reachable = new Reachable(types);
        operations.forEach(reachable::visit);
        while (!reachable.open.isEmpty()) {
            reachable.inside(reachable.open.remove(reachable.open.size() - 1));
        }
        return types.stream()
                .filter(type -> reachable.found.contains(type.id()))
                .toList();
    }

    private void visit(Operation operation) {
        operation.parameters().forEach(parameter -> use(parameter.property().type()));
        operation.responseHeaders().forEach(header -> use(header.type()));
        operation.response().ifPresent(this::use);
    }

    private void inside(TypeId id) {
        TypeDefinition definition = definitions.get(id);
        if (definition instanceof TypeDefinition.ObjectType object) {
            object.properties().forEach(property -> use(property.type()));
        }
    }

    private void use(TypeRef type) {
        type.accept(new TypeRef.Visitor<Boolean>() {
            @Override
            public Boolean scalar(TypeRef.Scalar scalar) {
                return false;
            }

            @Override
            public Boolean list(TypeRef.ListOf list) {
                return list.element().accept(this);
            }

            @Override
            public Boolean map(TypeRef.MapOf map) {
                return map.value().accept(this);
            }

            @Override
            public Boolean named(TypeRef.Named named) {
                return found.add(named.id()) && open.add(named.id());
            }
        });
    }
}
