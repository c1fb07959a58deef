package io.docwright.runtime;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an object carried beside the values of its known properties: unknown properties, and known ones that were
 * explicitly null. Both are written back. Immutable.
 */
public final class Extras {
    /** Nothing beside the known properties. */
    public static final Extras NONE = new Extras(Map.of(), Set.of());

    private final Map<String, JsonValue> unknown;
    private final Set<String> nulls;

    private Extras(Map<String, JsonValue> unknown, Set<String> nulls) {
        this.unknown = unknown;
        this.nulls = nulls;
    }

    static Extras of(@Nullable Map<String, JsonValue> unknown, @Nullable Set<String> nulls) {
        if (unknown == null && nulls == null) {
            return NONE;
        }
        return new Extras(
                unknown == null ? Map.of() : new UnknownProperties(unknown),
                nulls == null ? Set.of() : new LinkedHashSet<>(nulls));
    }

    /**
     * The unknown properties.
     *
     * @return values by wire name in the order they came, unmodifiable
     */
    public Map<String, JsonValue> unknown() {
        return unknown;
    }

    /**
     * Forgets that a known property was explicitly null; called when a builder sets it.
     *
     * @param name wire name of the property
     * @return extras without that null
     */
    public Extras without(String name) {
        if (!nulls.contains(name)) {
            return this;
        }
        Set<String> rest = new LinkedHashSet<>(nulls);
        rest.remove(name);
        return of(unknown.isEmpty() ? null : new LinkedHashMap<>(unknown), rest.isEmpty() ? null : rest);
    }

    /**
     * Notes that a known property is explicitly null; called when a builder sets it so.
     *
     * @param name wire name of the property
     * @return extras with that null
     */
    public Extras withNull(String name) {
        Set<String> more = new LinkedHashSet<>(nulls);
        more.add(name);
        return new Extras(unknown, more);
    }

    /**
     * Tells whether a property, known or not, is explicitly null.
     *
     * @param name wire name of the property
     * @return false when it is absent or has a value
     */
    public boolean isNull(String name) {
        JsonValue other = unknown.get(name);
        return nulls.contains(name) || other != null && other.isNull();
    }

    /**
     * The exception for a name that no property has.
     *
     * @param name what was given as a wire name
     * @return the exception, to be thrown
     */
    public static IllegalArgumentException undocumented(String name) {
        return new IllegalArgumentException("found `" + name + "`; expected the wire name of a documented property");
    }

    Set<String> nulls() {
        return nulls;
    }

    /** Equal when both carry the same unknown properties and explicit nulls, in any order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that && unknown.equals(that.unknown) && nulls.equals(that.nulls);
    }

    @Override
    public int hashCode() {
        return 31 * unknown.hashCode() + nulls.hashCode();
    }

    /** The wire names only: values may be secret. */
    @Override
    public String toString() {
        return "Extras[unknown=" + unknown.keySet() + ", nulls=" + nulls + "]";
    }
}
