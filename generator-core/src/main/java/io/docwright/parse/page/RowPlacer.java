package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives the cells of a table's rows to its columns: by their place where it can be trusted, else by what they look like. */
final class RowPlacer {

    /** How much better another placement must suit before the places of the cells are given up. */
    private static final double DOUBT = 4;

    private final PageContext page;
    private final PageTable table;
    private final List<Optional<Role>> columns;
    private final CellPlacer placer;

    RowPlacer(PageContext page, PageTable table, List<Optional<Role>> columns) {
        this(page, table, columns, Set.of());
    }

    /**
     * Creates a placer.
     *
     * @param shown the names of fields that samples show, which tell where a row begins that has no borders
     */
    RowPlacer(PageContext page, PageTable table, List<Optional<Role>> columns, Set<String> shown) {
        this.page = page;
        this.table = table;
        this.columns = columns;
        var fit = new CellFit(page.words(), page.types(), hasIdeographs(table), table.ruled() ? Set.of() : shown);
        this.placer = new CellPlacer(columns, fit, !table.ruled());
    }

    List<PlacedRow> rows() {
        List<PlacedRow> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            if (table.ruled()) {
                rows.add(ruled(row).like(row));
            } else {
                placer.place(row.cells())
                        .forEach(cells -> rows.add(PlacedRow.of(columns, cells, span(cells, row.at()))));
            }
        }
        return rows;
    }

    private PlacedRow ruled(Row row) {
        List<Cell> cells = complete(row);
        boolean fits = cells.size() == columns.size();
        boolean certain = table.layout().equals(HtmlLayout.NAME);
        if (fits
                && (certain
                        || placer.isPlain(cells)
                        || placer.isPlainButForItsType(cells)
                        || placer.scoreAsIs(cells) + DOUBT >= placer.bestScore(cells))) {
            return PlacedRow.of(columns, cells.stream().map(List::of).toList(), row.at());
        }
        if (!fits) {
            reportRagged(row);
        }
        List<List<List<Cell>>> placed = placer.place(cells);
        return placed.isEmpty()
                ? PlacedRow.of(List.of(), List.of(), row.at())
                : PlacedRow.of(columns, placed.get(0).stream().map(this::merge).toList(), row.at());
    }

    /** Gives back the empty name of a nameless row, and takes away empty cells behind the last column. */
    private List<Cell> complete(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        if (row.nameless() && cells.size() < columns.size()) {
            cells.add(0, Cell.empty(row.at().start()));
        }
        if (isNamelessRoot(row, cells)) {
            cells.add(0, Cell.empty(row.at().start()));
        }
        while (cells.size() > columns.size() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** Tells a first row without the empty cell for its name: {@code object} and the name of its class stand in it alone. */
    private boolean isNamelessRoot(Row row, List<Cell> cells) {
        boolean first = row == table.rows().get(0) && cells.size() == columns.size() && cells.size() > 2;
        return first
                && columns.get(0).equals(Optional.of(Role.NAME))
                && columns.get(1).equals(Optional.of(Role.TYPE))
                && page.types().isContainer(cells.get(0).text())
                && !page.shown().contains(cells.get(0).text())
                && CellFit.isName(cells.get(1).text())
                && !page.types().isType(cells.get(1).text())
                && cells.stream().skip(2).allMatch(Cell::isEmpty);
    }

    /** Puts together what a bar that belongs to the text has cut. */
    private List<Cell> merge(List<Cell> cells) {
        if (cells.size() < 2) {
            return cells;
        }
        Span all = cells.get(0).at().to(cells.get(cells.size() - 1).at());
        String text = page.text().of(all);
        return text.indexOf('\n') >= 0 ? cells : List.of(Cell.of(new Cell.Piece(all, text)));
    }

    private void reportRagged(Row row) {
        page.diagnostics()
                .at(page.text().at(row.at()))
                .report(
                        DiagnosticCode.TABLE_RAGGED,
                        "found %d cells; expected %d; what a cell is follows from its text",
                        row.cells().size(),
                        columns.size());
    }

    private static Span span(List<List<Cell>> cells, Span fallback) {
        return cells.stream()
                .flatMap(List::stream)
                .map(Cell::at)
                .reduce(Span::to)
                .orElse(fallback);
    }

    private static boolean hasIdeographs(PageTable table) {
        Stream<Cell> cells = table.header().isEmpty()
                ? table.rows().stream().flatMap(row -> row.cells().stream())
                : table.header().stream();
        return cells.anyMatch(cell -> CellFit.hasIdeograph(cell.text()));
    }
}
