package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The cells of an HTML table at their places, those that span columns or rows at each of them.
 *
 * @param rows the rows
 */
record HtmlGrid(List<GridRow> rows) {

    /** Columns behind so many are not read; real tables have ten at most. */
    private static final int MOST_COLUMNS = 20;

    /**
     * A row.
     *
     * @param slots its places
     * @param at all of it
     */
    record GridRow(List<Slot> slots, Span at) {

        /** Tells whether one cell of several columns is all there is. */
        boolean isOneCell() {
            return slots.size() > 1
                    && slots.stream().skip(1).allMatch(Slot::fromLeft)
                    && !slots.get(0).fromAbove();
        }
    }

    /**
     * A place and the cell over it.
     *
     * @param cell the cell
     * @param fromLeft whether the cell began in a column further left
     * @param fromAbove whether the cell began in a row further up
     */
    record Slot(HtmlTable.HtmlCell cell, boolean fromLeft, boolean fromAbove) {

        boolean isOwn() {
            return !fromLeft && !fromAbove;
        }
    }

    static HtmlGrid of(HtmlTable table) {
        List<GridRow> rows = new ArrayList<>();
        List<Optional<Slot>> above = new ArrayList<>(Collections.nCopies(MOST_COLUMNS, Optional.empty()));
        int[] left = new int[MOST_COLUMNS];
        for (HtmlTable.HtmlRow row : table.rows()) {
            List<Slot> slots = new ArrayList<>();
            for (HtmlTable.HtmlCell cell : row.cells()) {
                takeFromAbove(slots, above, left);
                for (int i = 0; i < cell.columns() && slots.size() < MOST_COLUMNS; i++) {
                    left[slots.size()] = cell.rows() - 1;
                    above.set(slots.size(), Optional.of(new Slot(cell, i > 0, true)));
                    slots.add(new Slot(cell, i > 0, false));
                }
            }
            takeFromAbove(slots, above, left);
            rows.add(new GridRow(List.copyOf(slots), row.at()));
        }
        return new HtmlGrid(rows);
    }

    private static void takeFromAbove(List<Slot> slots, List<Optional<Slot>> above, int[] left) {
        while (slots.size() < MOST_COLUMNS && left[slots.size()] > 0) {
            left[slots.size()]--;
            slots.add(above.get(slots.size()).orElseThrow());
        }
    }
}
