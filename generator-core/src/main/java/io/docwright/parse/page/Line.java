package io.docwright.parse.page;

/**
 * A line of the page, or a part of one where two lines were glued together.
 *
 * @param span its characters without white space around them
 * @param text the characters of the span
 * @param indent number of blanks before it
 * @param fenced whether it stands in a fenced block of code, fences included
 * @param tabled whether it is part of a cell of an HTML table
 */
record Line(Span span, String text, int indent, boolean fenced, boolean tabled) {

    Line(Span span, String text, int indent, boolean fenced) {
        this(span, text, indent, fenced, false);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isFence() {
        return text.startsWith("```") || text.startsWith("~~~");
    }
}
