package io.docwright.parse.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row whose cells have found their columns.
 *
 * @param cells the cells of each column; a column that is not there was lost or is empty
 * @param at the whole row
 * @param depth how deep the layout shows it to stand, from 0
 * @param inside the tables inside its cells, which document its members
 */
record PlacedRow(Map<Role, List<Cell>> cells, Span at, int depth, List<PageTable> inside) {

    static PlacedRow of(List<Optional<Role>> columns, List<List<Cell>> placed, Span at) {
        Map<Role, List<Cell>> cells = new EnumMap<>(Role.class);
        for (int i = 0; i < columns.size(); i++) {
            List<Cell> filled =
                    placed.get(i).stream().filter(cell -> !cell.isEmpty()).toList();
            columns.get(i).filter(role -> !filled.isEmpty()).ifPresent(role -> cells.put(role, filled));
        }
        return new PlacedRow(cells, at, 0, List.of());
    }

    /** Returns the row with what its layout shows beside the text of cells. */
    PlacedRow like(Row row) {
        return new PlacedRow(cells, at, row.depth(), row.inside());
    }

    boolean has(Role role) {
        return cells.containsKey(role);
    }

    /** Returns the pieces of a column's cells. */
    List<Cell.Piece> pieces(Role role) {
        return cells.getOrDefault(role, List.of()).stream()
                .flatMap(cell -> cell.pieces().stream())
                .toList();
    }
}
