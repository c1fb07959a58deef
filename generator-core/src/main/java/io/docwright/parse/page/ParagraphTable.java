package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Builds tables without borders: the cells of the lines in order, to be given to rows and columns by what they look like. */
final class ParagraphTable {

    private ParagraphTable() {}

    /**
     * Reads all lines below a heading.
     *
     * @param cells gives the cells of the line of an index
     */
    static PageTable read(String layout, TableArea area, Header header, IntFunction<List<Cell>> cells) {
        List<Cell> all = new ArrayList<>();
        int next = header.next();
        for (int i = header.next(); i < area.lines().size() && !area.line(i).fenced(); i++) {
            if (!area.line(i).isBlank()) {
                all.addAll(cells.apply(i));
                next = i + 1;
            }
        }
        Span at = area.span(header.first(), Math.max(next, header.next()));
        List<Row> rows = all.isEmpty() ? List.of() : List.of(new Row(all, false, at));
        return new PageTable(layout, header.cells(), rows, false, List.of(), at, Math.max(next, header.next()));
    }

    /** Returns the cell that is a whole line. */
    static Cell cell(Line line) {
        return Cell.of(new Cell.Piece(line.span(), line.text()));
    }

    /** Returns the cell that is a part of a line, without white space around it. */
    static Cell cell(TableArea area, Line line, int from, int to) {
        Span span =
                area.page().text().trim(line.span().start() + from, line.span().start() + to);
        return span.isEmpty()
                ? Cell.empty(span.start())
                : Cell.of(new Cell.Piece(span, area.page().text().of(span)));
    }
}
