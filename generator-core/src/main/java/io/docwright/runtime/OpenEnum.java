package io.docwright.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A value out of a documented set that may grow: a value the documentation does not list survives unchanged. */
public interface OpenEnum {

    /**
     * The value as it is sent in a query, form, header or path.
     *
     * @return the text, never null
     */
    String text();

    /**
     * Tells whether the documentation lists this value.
     *
     * @return false for a value that came from a newer service or from {@code of}
     */
    boolean isKnown();

    /**
     * Indexes the documented values by their text.
     *
     * @param <E> the open enum
     * @param values documented values, in the order of the documentation
     * @return the values by text, in the same order, unmodifiable
     */
    @SafeVarargs
    static <E extends OpenEnum> Map<String, E> index(E... values) {
        Map<String, E> byText = new LinkedHashMap<>();
        for (E value : values) {
            byText.put(value.text(), value);
        }
        return Collections.unmodifiableMap(byText);
    }
}
