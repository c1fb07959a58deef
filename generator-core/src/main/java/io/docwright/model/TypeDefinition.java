package io.docwright.model;

import java.util.List;
import java.util.Optional;

/** A type of a service that becomes a Java type. */
public sealed interface TypeDefinition {

    /** Returns its identity. */
    TypeId id();

    /** Returns the documented name it should be called after, such as {@code Service} for the element of {@code Services}. */
    String suggestedName();

    /** Returns what it is. */
    Description description();

    /** Returns what tells of it. */
    List<Evidence> evidence();

    /** Calls the visitor's method for this variant. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An object with known properties; unknown ones are kept too.
     *
     * @param id its identity
     * @param suggestedName the name it should be called after
     * @param description what it is
     * @param properties its properties in documented order, wire names distinct
     * @param evidence what tells of it
     */
    record ObjectType(
            TypeId id,
            String suggestedName,
            Description description,
            List<Property> properties,
            List<Evidence> evidence)
            implements TypeDefinition {
        /** Copies the lists. */
        public ObjectType {
            properties = List.copyOf(properties);
            evidence = List.copyOf(evidence);
        }

        /** Returns this type with one defined type in the place of another. */
        public ObjectType replacing(TypeId from, TypeId to) {
            return new ObjectType(
                    id,
                    suggestedName,
                    description,
                    properties.stream()
                            .map(property -> property.withType(property.type().replacing(from, to)))
                            .toList(),
                    evidence);
        }

        /** Returns the property with this wire name. */
        public Optional<Property> property(String wireName) {
            return properties.stream()
                    .filter(property -> property.wireName().equals(wireName))
                    .findFirst();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /**
     * A set of documented values; others may come and survive.
     *
     * @param id its identity
     * @param suggestedName the name it should be called after
     * @param description what it is
     * @param base {@link ScalarType#STRING}, {@link ScalarType#INT32} or {@link ScalarType#INT64}
     * @param values the documented values in documented order, wire values distinct
     * @param evidence what tells of it
     */
    record EnumType(
            TypeId id,
            String suggestedName,
            Description description,
            ScalarType base,
            List<Value> values,
            List<Evidence> evidence)
            implements TypeDefinition {
        /** Copies the lists. */
        public EnumType {
            values = List.copyOf(values);
            evidence = List.copyOf(evidence);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }

        /**
         * A documented value.
         *
         * @param wire the value as sent; digits for integers
         * @param name the documented name of a coded value, such as {@code UNPUBLISHED} for {@code 0}
         * @param description what it means
         */
        public record Value(String wire, Optional<String> name, Description description) {}
    }

    /** One method a variant. */
    interface Visitor<R> {
        /** Handles an object. */
        R object(ObjectType type);

        /** Handles a set of values. */
        R enumeration(EnumType type);
    }
}
