package io.docwright.parse.page;

import java.util.List;

/**
 * A table of an HTML document.
 *
 * @param rows its rows
 * @param at the lines its cells were written to
 */
record HtmlTable(List<HtmlRow> rows, Span at) {

    HtmlTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells its cells as written: one that spans columns stands once
     * @param at all of it
     */
    record HtmlRow(List<HtmlCell> cells, Span at) {

        HtmlRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text its text, but for tables in it
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param tables the tables in it
     */
    record HtmlCell(Cell text, int columns, int rows, List<HtmlTable> tables) {

        HtmlCell {
            tables = List.copyOf(tables);
        }
    }
}
