package io.docwright.parse.page;

/**
 * A range of characters of the page.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 */
record Span(int start, int end) {

    Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Returns the smallest span that has both. */
    Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
