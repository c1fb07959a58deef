package io.docwright.parse.page;

import java.util.List;

/**
 * A table as its layout shows it.
 *
 * @param layout name of the layout
 * @param header the cells of the heading; none where the layout has no heading
 * @param rows the rows; where the layout draws no borders, one row with all cells of the table
 * @param ruled whether the layout draws borders between rows
 * @param ruling lines that only draw the table
 * @param at all of it
 * @param next index of the first line behind it
 */
record PageTable(
        String layout, List<Cell> header, List<Row> rows, boolean ruled, List<Span> ruling, Span at, int next) {

    PageTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        ruling = List.copyOf(ruling);
    }

    /** Returns the table as one of another layout. */
    PageTable named(String other) {
        return new PageTable(other, header, rows, ruled, ruling, at, next);
    }
}
