package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds the text readers see, character by character, each with its place in the file. */
final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    int length() {
        return text.length();
    }

    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    boolean atLineStart() {
        return last() == '\n';
    }

    /** Adds a character that stands for a range of the file. */
    void add(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = start;
        // a blank written as a reference is no text but a mark
        ends[text.length()] = PageText.isSpace(c) && end - start > 1 ? start : end;
        text.append(c);
    }

    /** Adds characters that only mark structure, at a place of the file. */
    void mark(String marks, int at) {
        marks.chars().forEach(c -> add((char) c, at, at));
    }

    /** Adds characters as they stand in the file. */
    void copy(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            add(source.charAt(i), i, i + 1);
        }
    }

    /** Adds decoded text. */
    void add(DecodedText decoded) {
        for (int i = 0; i < decoded.text().length(); i++) {
            add(decoded.text().charAt(i), decoded.start(i), decoded.end(i));
        }
    }

    /** Begins a line unless one has just begun. */
    void line(int at) {
        if (!atLineStart()) {
            mark("\n", at);
        }
    }

    /** Begins a line with an empty one before it. */
    void paragraph(int at) {
        line(at);
        boolean spaced = text.length() < 2 || text.charAt(text.length() - 2) == '\n';
        if (!spaced) {
            mark("\n", at);
        }
    }

    /** Returns the cell that has the lines from an offset on, but for the lines of tables inside it. */
    Cell cell(int from, Iterable<HtmlTable> inside) {
        var lines = new ArrayList<Cell.Piece>();
        int start = from;
        for (HtmlTable table : inside) {
            addLines(start, table.at().start(), lines);
            start = table.at().end();
        }
        addLines(start, text.length(), lines);
        return lines.isEmpty()
                ? Cell.empty(from)
                : new Cell(
                        lines,
                        lines.get(0).span().to(lines.get(lines.size() - 1).span()));
    }

    private void addLines(int from, int to, List<Cell.Piece> lines) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && text.charAt(end) != '\n') {
                end++;
            }
            Span span = PageText.trim(text, start, end);
            if (!span.isEmpty()) {
                lines.add(new Cell.Piece(span, text.substring(span.start(), span.end())));
            }
            start = end + 1;
        }
    }

    String text() {
        return text.toString();
    }

    Origin origin() {
        return new Origin.Mapped(Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }
}
