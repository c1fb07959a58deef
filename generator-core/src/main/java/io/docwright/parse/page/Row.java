package io.docwright.parse.page;

import java.util.List;

/**
 * A row of a table before its cells are given to columns.
 *
 * @param cells its cells, in the order they stand
 * @param nameless whether the layout shows that the first column is missing
 * @param at all of it
 */
record Row(List<Cell> cells, boolean nameless, Span at) {

    Row {
        cells = List.copyOf(cells);
    }
}
