package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows and cells of a table while its document is walked. */
final class HtmlTableBuilder {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 10_000;

    private final TextBuilder out;
    private final List<HtmlTable.HtmlRow> rows = new ArrayList<>();
    private List<HtmlTable.HtmlCell> cells = new ArrayList<>();
    private List<HtmlTable> inside = new ArrayList<>();
    private int start;
    private int rowStart;
    private int cellStart = -1;

    HtmlTableBuilder(TextBuilder out) {
        this.out = out;
        this.start = out.length();
    }

    /** Leaves what was written so far, the caption, out of the table. */
    void beginBelowCaption() {
        start = rows.isEmpty() ? out.length() : start;
    }

    void beginRow() {
        rowStart = out.length();
        cells = new ArrayList<>();
    }

    void beginCell() {
        cellStart = out.length();
        inside = new ArrayList<>();
    }

    boolean inCell() {
        return cellStart >= 0;
    }

    void addInside(HtmlTable table) {
        inside.add(table);
    }

    /** Ends a cell, unless one inside it has: where elements are nested too deep, cells stand in cells. */
    void endCell(String columns, String rows) {
        if (!inCell()) {
            return;
        }
        Cell text = out.cell(cellStart, inside);
        cells.add(new HtmlTable.HtmlCell(text, number(columns, MOST_COLUMNS), number(rows, MOST_ROWS), inside));
        cellStart = -1;
    }

    void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new HtmlTable.HtmlRow(cells, new Span(rowStart, out.length())));
        }
    }

    HtmlTable end() {
        return new HtmlTable(rows, new Span(start, out.length()));
    }

    /** Reads how many columns or rows a cell spans; what is no number is 1. */
    private static int number(String text, int most) {
        String digits = text.strip();
        boolean number =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Math.min(most, Integer.parseInt(digits))) : 1;
    }
}
