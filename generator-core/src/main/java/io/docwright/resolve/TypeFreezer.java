package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.resolve.TypeRegistry.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns drafts into types and properties of the model. */
final class TypeFreezer {

    private final TypeRegistry registry;

    /** The objects whose fields are being read, with the ids that stand for them until they are known. */
    private final Map<Draft, TypeId> open = new IdentityHashMap<>();

    private final Set<TypeId> used = new HashSet<>();

    TypeFreezer(TypeRegistry registry) {
        this.registry = registry;
    }

    /**
     * Returns the property a draft describes.
     *
     * @param path path of the type around it
     * @param holder name of the type around it
     */
    Property property(Draft draft, String path, String holder) {
        List<Evidence> evidence = new ArrayList<>(draft.evidence);
        if (evidence.isEmpty()) {
            evidence.add(new Evidence(Origin.ASSUMED, draft.at, "place", "known from what stands in it"));
        }
        TypeRef type = type(draft, new Wanted(path + "/" + draft.name, TypeNames.of(draft, holder), holder));
        return new Property(
                draft.name,
                type,
                draft.type.orElse(DocumentedType.ANY),
                draft.required,
                draft.format,
                draft.constraints,
                draft.defaultValue,
                draft.example.map(Located::value),
                draft.deprecated,
                draft.secret,
                description(draft),
                evidence);
    }

    /** Returns the type of the answer's body; an object becomes the type of that name even when nothing of its inside is known. */
    TypeRef root(Draft body, String name) {
        boolean plainObject = body.is(DocumentedType.OBJECT) && body.element().isEmpty();
        if (!plainObject) {
            return type(body, new Wanted(name, name + "Item", name));
        }
        return new TypeRef.Named(registry.root(name, description(body), properties(body, name, name), body.evidence));
    }

    private TypeRef type(Draft draft, Wanted wanted) {
        if (draft.held.isPresent()) {
            return TypeRef.of(draft.held.get());
        }
        return switch (draft.type.orElse(DocumentedType.ANY)) {
            case STRING ->
                draft.values.isEmpty() ? TypeRef.of(ScalarType.STRING) : enumeration(draft, ScalarType.STRING, wanted);
            case INTEGER, LONG -> integer(draft, wanted);
            case FLOAT -> TypeRef.of(ScalarType.FLOAT);
            case DOUBLE -> TypeRef.of(ScalarType.DOUBLE);
            case NUMBER -> TypeRef.of(ScalarType.DECIMAL);
            case BOOLEAN -> TypeRef.of(ScalarType.BOOLEAN);
            case FILE -> TypeRef.of(ScalarType.BYTES);
            case ANY -> TypeRef.of(ScalarType.ANY);
            case ARRAY -> new TypeRef.ListOf(element(draft, wanted), draft.isShownAlone());
            case MAP -> new TypeRef.MapOf(element(draft, wanted));
            case OBJECT -> object(draft, wanted);
        };
    }

    /** Whatever the prose says of ranges, an integer is 64 bits wide unless its type word says 32. */
    private TypeRef integer(Draft draft, Wanted wanted) {
        ScalarType width = draft.scalar.orElse(ScalarType.INT64);
        return draft.values.isEmpty() || width == ScalarType.BIG_INTEGER
                ? TypeRef.of(width)
                : enumeration(draft, width, wanted);
    }

    private TypeRef enumeration(Draft draft, ScalarType base, Wanted wanted) {
        List<Evidence> evidence = draft.evidence.stream()
                .filter(fact -> fact.subject() == Evidence.Subject.VALUES)
                .toList();
        return new TypeRef.Named(registry.enumeration(wanted, description(draft), base, draft.values, evidence));
    }

    /** Values of a request that goes as text are text when nothing tells more. */
    private TypeRef element(Draft draft, Wanted wanted) {
        Optional<Draft> element = draft.element();
        boolean text = draft.location.filter(place -> place != Location.BODY).isPresent();
        return element.map(inner -> type(inner, wanted)).orElse(TypeRef.of(text ? ScalarType.STRING : ScalarType.ANY));
    }

    private TypeRef object(Draft draft, Wanted wanted) {
        Optional<TypeId> around = draft.sameAs.map(Draft::body).map(open::get);
        if (around.isPresent()) {
            used.add(around.get());
            return new TypeRef.Named(around.get());
        }
        if (draft.fields.isEmpty()) {
            return new TypeRef.MapOf(element(draft, wanted));
        }
        TypeId provisional = provisional(wanted.name());
        open.put(draft, provisional);
        int since = registry.size();
        List<Property> properties = properties(draft, wanted.path(), wanted.name());
        open.remove(draft);
        TypeId id = registry.object(wanted, description(draft), properties, draft.evidence);
        if (used.remove(provisional)) {
            registry.replace(provisional, id, since);
        }
        return new TypeRef.Named(id);
    }

    /** The same for the same name, so that types that contain themselves are shared like others. */
    private TypeId provisional(String name) {
        TypeId id = new TypeId("?" + name);
        while (open.containsValue(id)) {
            id = new TypeId("?" + id.value());
        }
        return id;
    }

    private List<Property> properties(Draft draft, String path, String holder) {
        return draft.fields.stream().map(field -> property(field, path, holder)).toList();
    }

    static Description description(Draft draft) {
        return PlainProse.of(draft.prose);
    }
}
