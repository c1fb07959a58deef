package io.docwright.runtime;

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
}
