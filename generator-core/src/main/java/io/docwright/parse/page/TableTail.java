package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import java.util.List;

/** Looks below text that interrupts a table with bars: for the rest of the row it stands in, and for rows that would be lost. */
final class TableTail {

    /** A list in a cell is hardly longer. */
    private static final int MOST_LINES = 20;

    private final TableArea area;
    private final int columns;
    private final RowShape shape;

    TableTail(TableArea area, List<Cell> heading, RowShape shape) {
        this.area = area;
        this.columns = heading.size();
        this.shape = shape;
    }

    /** Tells whether the next line with bars closes the cell that text is in, and has no more cells behind it than are missing. */
    boolean completes(int index, int missing) {
        int next = nextWithBars(index);
        if (next < 0 || isHeading(next)) {
            return false;
        }
        PipeLine pipes = area.pipes(next);
        boolean closes =
                pipes.leads() && !pipes.cells().isEmpty() && pipes.cells().size() < missing;
        return closes || pipes.cells().size() == columns;
    }

    /** Tells whether text ends the table, as no row with all its cells follows; reports the row that is lost then. */
    boolean endsAt(int index) {
        int next = nextWithBars(index);
        boolean row =
                next >= 0 && !isHeading(next) && shape.begins(area.pipes(next).cells());
        boolean whole = row && area.pipes(next).cells().size() == columns;
        if (row && !whole) {
            area.page()
                    .diagnostics()
                    .at(area.page().text().at(area.line(next).span()))
                    .report(
                            DiagnosticCode.TABLE_RAGGED,
                            "found a row of %d cells below text that ended its table; expected %d; this row and those below it are"
                                    + " not read",
                            area.pipes(next).cells().size(),
                            columns);
        }
        return !whole;
    }

    private boolean isHeading(int index) {
        return area.headingScore(area.pipes(index).cells()) > 0
                || area.pipes(index).isSeparator()
                || area.pipes(index + 1).isSeparator();
    }

    /** Returns the next line with bars among those of a list; -1 if there is none. */
    private int nextWithBars(int index) {
        int end = Math.min(area.lines().size(), index + MOST_LINES);
        for (int i = index; i < end && !area.line(i).fenced() && !area.line(i).tabled(); i++) {
            if (area.pipes(i).hasBar()) {
                return i;
            }
        }
        return -1;
    }
}
