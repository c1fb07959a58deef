package io.docwright.model;

import java.util.Objects;

/**
 * Identifies a type definition within one service; stable when other types are added.
 *
 * @param value a path of names such as {@code ListServicesResponse} or {@code ListServicesResponse/Services}
 */
public record TypeId(String value) implements Comparable<TypeId> {

    /** Refuses null and empty. */
    public TypeId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a type id has at least one character");
        }
    }

    @Override
    public int compareTo(TypeId other) {
        return value.compareTo(other.value);
    }
}
