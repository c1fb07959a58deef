package io.docwright.parse.page;

import java.util.List;

/**
 * The heading of a table in one layout.
 *
 * @param cells its cells
 * @param score how well the layout fits; the best one reads the table
 * @param first index of its first line
 * @param next index of the first line behind it
 */
record Header(List<Cell> cells, int score, int first, int next) {

    Header {
        cells = List.copyOf(cells);
    }
}
