package io.docwright.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A member of an object type.
 *
 * @param wireName its name on the wire, exactly
 * @param type its resolved type
 * @param documentedType the type the page documents, or the one its sample shows where the page documents none
 * @param required whether the page demands it; empty when the page does not say
 * @param format what the value means beyond its type
 * @param constraints documented limits
 * @param defaultValue the documented default as text
 * @param example a documented example as text
 * @param deprecated whether the page marks it so
 * @param secret whether its value must not be shown in text for people
 * @param description what it means
 * @param evidence the facts behind it, at least one
 */
public record Property(
        String wireName,
        TypeRef type,
        DocumentedType documentedType,
        Optional<Boolean> required,
        Optional<ValueFormat> format,
        Constraints constraints,
        Optional<String> defaultValue,
        Optional<String> example,
        boolean deprecated,
        boolean secret,
        Description description,
        List<Evidence> evidence) {

    /** Refuses nulls and an element without evidence. */
    public Property {
        Objects.requireNonNull(wireName, "wireName");
        Objects.requireNonNull(type, "type");
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("property `" + wireName + "` has no evidence");
        }
    }

    /** Returns what is offered beside the value: only a single value in one of the documented forms has such a view. */
    public Optional<TypedView> view() {
        return format.filter(this::canHave).map(ValueFormat::view);
    }

    private boolean canHave(ValueFormat form) {
        return type instanceof TypeRef.Scalar scalar
                && (scalar.type() == ScalarType.STRING
                        || form.isEpoch() && scalar.type().isNumber());
    }

    /** Returns the property with another type. */
    public Property withType(TypeRef other) {
        return new Property(
                wireName,
                other,
                documentedType,
                required,
                format,
                constraints,
                defaultValue,
                example,
                deprecated,
                secret,
                description,
                evidence);
    }
}
