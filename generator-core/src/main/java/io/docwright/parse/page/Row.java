package io.docwright.parse.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table before its cells are given to columns.
 *
 * @param cells its cells, in the order they stand
 * @param nameless whether the layout shows that the first column is missing
 * @param at all of it
 * @param depth how deep the layout shows it to stand, from 0
 * @param inside the tables inside its cells, which document its members
 */
record Row(List<Cell> cells, boolean nameless, Span at, int depth, List<PageTable> inside) {

    Row {
        cells = List.copyOf(cells);
        inside = List.copyOf(inside);
    }

    Row(List<Cell> cells, boolean nameless, Span at) {
        this(cells, nameless, at, 0, List.of());
    }

    /** Returns the row with more tables inside. */
    Row with(List<PageTable> more) {
        List<PageTable> all = Stream.concat(inside.stream(), more.stream()).toList();
        return new Row(cells, nameless, at, depth, all);
    }
}
