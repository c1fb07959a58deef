package io.docwright.runtime;

import java.io.IOException;

/**
 * Writes one value where a JSON value may stand.
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface ElementWriter<T> {

    /**
     * Writes the value.
     *
     * @param out where to write
     * @param value what to write, never null
     * @throws IOException when the value cannot be written
     */
    void write(JsonWriter out, T value) throws IOException;
}
