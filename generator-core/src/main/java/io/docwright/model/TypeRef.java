package io.docwright.model;

import java.util.Objects;

/** A use of a type. */
public sealed interface TypeRef {

    /** Calls the visitor's method for this variant. */
    <R> R accept(Visitor<R> visitor);

    /** Returns this use with one defined type in the place of another. */
    default TypeRef replacing(TypeId from, TypeId to) {
        if (this instanceof ListOf list) {
            return new ListOf(list.element().replacing(from, to), list.orOne());
        }
        if (this instanceof MapOf map) {
            return new MapOf(map.value().replacing(from, to));
        }
        return equals(new Named(from)) ? new Named(to) : this;
    }

    /** Returns a scalar type. */
    static TypeRef of(ScalarType type) {
        return new Scalar(type);
    }

    /**
     * A type without inside.
     *
     * @param type which
     */
    record Scalar(ScalarType type) implements TypeRef {
        /** Refuses null. */
        public Scalar {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * An ordered list.
     *
     * @param element type of its elements
     * @param orOne whether answers may show the only element without a list around it, as a documented sample does
     */
    record ListOf(TypeRef element, boolean orOne) implements TypeRef {
        /** Refuses null. */
        public ListOf {
            Objects.requireNonNull(element, "element");
        }

        /** A list that is always written as one. */
        public ListOf(TypeRef element) {
            this(element, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * A map whose keys are data.
     *
     * @param value type of its values
     */
    record MapOf(TypeRef value) implements TypeRef {
        /** Refuses null. */
        public MapOf {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /**
     * A type defined in the service.
     *
     * @param id which
     */
    record Named(TypeId id) implements TypeRef {
        /** Refuses null. */
        public Named {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /** One method a variant. */
    interface Visitor<R> {
        /** Handles a type without inside. */
        R scalar(Scalar type);

        /** Handles a list. */
        R list(ListOf type);

        /** Handles a map. */
        R map(MapOf type);

        /** Handles a defined type. */
        R named(Named type);
    }
}
