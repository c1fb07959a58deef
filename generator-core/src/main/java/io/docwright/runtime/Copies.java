package io.docwright.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep order and, unlike those of the JDK, null elements. */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list.
     *
     * @param <T> element type
     * @param source what to copy, or null
     * @return an unmodifiable copy, or null for null
     */
    public static <T extends @Nullable Object> @Nullable List<T> list(@Nullable Collection<? extends T> source) {
        return source == null ? null : Collections.unmodifiableList(new ArrayList<>(source));
    }

    /**
     * Copies a map.
     *
     * @param <T> value type
     * @param source what to copy, or null
     * @return an unmodifiable copy in the same order, or null for null
     */
    public static <T extends @Nullable Object> @Nullable Map<String, T> map(@Nullable Map<String, ? extends T> source) {
        return source == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    /**
     * Copies a list of lists or maps, inside too.
     *
     * @param <T> element type
     * @param source what to copy, or null
     * @param element copies one element that is not null
     * @return an unmodifiable copy, or null for null
     */
    public static <T extends @Nullable Object> @Nullable List<T> list(
            @Nullable Collection<? extends T> source, UnaryOperator<T> element) {
        if (source == null) {
            return null;
        }
        List<T> copy = new ArrayList<>();
        source.forEach(value -> copy.add(value == null ? value : element.apply(value)));
        return Collections.unmodifiableList(copy);
    }

    /**
     * Copies a map of lists or maps, inside too.
     *
     * @param <T> value type
     * @param source what to copy, or null
     * @param element copies one value that is not null
     * @return an unmodifiable copy in the same order, or null for null
     */
    public static <T extends @Nullable Object> @Nullable Map<String, T> map(
            @Nullable Map<String, ? extends T> source, UnaryOperator<T> element) {
        if (source == null) {
            return null;
        }
        Map<String, T> copy = new LinkedHashMap<>();
        source.forEach((name, value) -> copy.put(name, value == null ? value : element.apply(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Turns an absent list into an empty one.
     *
     * @param <T> element type
     * @param list the list, or null
     * @return the list itself, or an empty one for null
     */
    public static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? Collections.emptyList() : list;
    }

    /**
     * Turns an absent map into an empty one.
     *
     * @param <T> value type
     * @param map the map, or null
     * @return the map itself, or an empty one for null
     */
    public static <T extends @Nullable Object> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Collections.emptyMap() : map;
    }
}
