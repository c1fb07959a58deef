package io.docwright.symbol;

import io.docwright.model.MemberPath;
import io.docwright.model.Operation;
import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.model.TypeRef;
import io.docwright.symbol.ServiceSymbols.Element;
import java.util.Map;
import java.util.Optional;

/** Finds what the items of a paged answer are called: {@code services}; {@code disks} for {@code {"Disks": {"Disk": []}}}. */
final class ItemsName {

    private final Service service;
    private final Map<Element, String> members;

    ItemsName(Service service, Map<Element, String> members) {
        this.service = service;
        this.members = members;
    }

    /** Returns the member's name, or that of the object that only wraps it. */
    String of(Operation operation, MemberPath path) {
        String around = "";
        String name = "items";
        Optional<TypeRef> type = operation.response();
        for (String wireName : path.names()) {
            Optional<ObjectType> owner = type.flatMap(this::object);
            Optional<Property> property = owner.flatMap(object -> object.property(wireName));
            boolean wrapped =
                    owner.filter(object -> object.properties().size() == 1).isPresent() && !around.isEmpty();
            String own = owner.map(object -> members.get(new Element(object.id().value(), "", wireName)))
                    .orElse(name);
            name = wrapped ? around : own;
            around = own;
            type = property.map(Property::type);
        }
        return name;
    }

    private Optional<ObjectType> object(TypeRef type) {
        return type instanceof TypeRef.Named named && service.type(named.id()) instanceof ObjectType object
                ? Optional.of(object)
                : Optional.empty();
    }
}
