package io.docwright.parse.page;

/**
 * A line of the page, or a part of one where two lines were glued together.
 *
 * @param span its characters without white space around them
 * @param text the characters of the span
 * @param indent number of blanks before it
 * @param fenced whether it stands in a fenced block of code, fences included
 */
record Line(Span span, String text, int indent, boolean fenced) {

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isFence() {
        return text.startsWith("```") || text.startsWith("~~~");
    }
}
