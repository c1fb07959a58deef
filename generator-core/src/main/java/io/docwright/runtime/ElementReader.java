package io.docwright.runtime;

import java.io.IOException;

/**
 * Reads one value that starts at the reader's current token.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface ElementReader<T> {

    /**
     * Reads the value and leaves the reader at its last token.
     *
     * @param in positioned at the first token of the value, which is not null
     * @return the value, never null
     * @throws IOException when the JSON is malformed or does not fit the type
     */
    T read(JsonReader in) throws IOException;
}
