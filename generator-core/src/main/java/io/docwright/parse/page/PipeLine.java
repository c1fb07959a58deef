package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line cut at its bars.
 *
 * @param parts what stands before the first bar, between bars and behind the last; one part if there is no bar
 */
record PipeLine(List<Cell> parts) {

    private static final String RULES = "-: ";

    /** Bars behind so many belong to the last cell; real tables have ten columns at most. */
    private static final int MOST_PARTS = 200;

    PipeLine {
        parts = List.copyOf(parts);
    }

    static PipeLine of(PageText text, Line line) {
        List<Cell> parts = new ArrayList<>();
        int start = line.span().start();
        for (int i = 0; i < line.text().length() && parts.size() < MOST_PARTS; i++) {
            if (line.text().charAt(i) == '|' && !isEscaped(line.text(), i)) {
                parts.add(cell(text, start, line.span().start() + i));
                start = line.span().start() + i + 1;
            }
        }
        parts.add(cell(text, start, line.span().end()));
        return new PipeLine(parts);
    }

    private static Cell cell(PageText text, int start, int end) {
        Span span = text.trim(start, end);
        return span.isEmpty() ? Cell.empty(start) : Cell.of(new Cell.Piece(span, text.of(span)));
    }

    private static boolean isEscaped(String line, int bar) {
        int slashes = 0;
        while (bar - slashes > 0 && line.charAt(bar - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    boolean hasBar() {
        return parts.size() > 1;
    }

    /** Tells whether nothing stands before the first bar. */
    boolean leads() {
        return hasBar() && first().isEmpty();
    }

    /** Tells whether the line is a single bar. */
    boolean isLoneBar() {
        return parts.size() == 2 && first().isEmpty() && last().isEmpty();
    }

    Cell first() {
        return parts.get(0);
    }

    /** Returns what stands behind the last bar: the start of a cell that goes on below, or nothing. */
    Cell last() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the cells between the bars. */
    List<Cell> between() {
        return parts.size() < 3 ? List.of() : parts.subList(1, parts.size() - 1);
    }

    /** Returns all cells of a line that is a row by itself, with or without bars at its ends. */
    List<Cell> cells() {
        int from = leads() ? 1 : 0;
        int to = hasBar() && last().isEmpty() ? parts.size() - 1 : parts.size();
        return parts.subList(from, Math.max(from, to));
    }

    /** Tells whether the line only draws the border below a heading. */
    boolean isSeparator() {
        return hasBar()
                && parts.stream()
                        .anyMatch(part -> part.text().contains("--")
                                || part.text().contains(":-")
                                || part.text().contains("-:"))
                && parts.stream().allMatch(part -> part.text().chars().allMatch(c -> RULES.indexOf(c) >= 0));
    }
}
