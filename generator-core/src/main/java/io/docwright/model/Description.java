package io.docwright.model;

import java.util.List;

/**
 * Documentation text, plain and without markup.
 *
 * @param paragraphs its paragraphs in order; a bullet is a paragraph that begins with {@code - }; empty when nothing is documented
 */
public record Description(List<String> paragraphs) {

    private static final Description NONE = new Description(List.of());

    /** Copies the list. */
    public Description {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns the description of something that has none. */
    public static Description none() {
        return NONE;
    }

    /** Tells whether nothing is documented. */
    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
