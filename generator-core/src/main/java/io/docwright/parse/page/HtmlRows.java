package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import io.docwright.parse.page.HtmlGrid.GridRow;
import io.docwright.parse.page.HtmlGrid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of an HTML table below the one that names the columns, which a first row over all columns may precede. */
final class HtmlRows {

    private static final int LAST_HEADING_ROW = 2;
    private static final int MOST_TABLES_IN_TABLES = 8;

    private final TableArea area;
    private final HtmlTable table;
    private final HtmlGrid grid;
    private final int heading;
    private final int depth;
    private final List<Cell> header;

    /** Where each column of the heading ends, counted in the columns of the grid. */
    private final List<Integer> ends;

    /** Which columns of the heading hold names, and the first of them; -1 where there is none. */
    private final List<Boolean> names;

    private final int name;
    private final List<Row> rows = new ArrayList<>();

    /** The rows below the last one over which its name stands, too. */
    private final List<Row> below = new ArrayList<>();

    private final List<Span> ruling = new ArrayList<>();

    private HtmlRows(TableArea area, HtmlTable table, HtmlGrid grid, int heading, int depth) {
        this.area = area;
        this.table = table;
        this.grid = grid;
        this.heading = heading;
        this.depth = depth;
        this.header = own(grid.rows().get(heading));
        this.ends = ends(grid.rows().get(heading).slots());
        this.names = header.stream().map(cell -> isName(cell)).toList();
        this.name = names.indexOf(true);
    }

    /** Finds the heading of a table; empty where none is understood. */
    static Optional<HtmlRows> of(TableArea area, HtmlTable table) {
        return of(area, table, 0);
    }

    private static Optional<HtmlRows> of(TableArea area, HtmlTable table, int depth) {
        HtmlGrid grid = HtmlGrid.of(table);
        for (int i = 0; i < grid.rows().size() && i <= LAST_HEADING_ROW; i++) {
            if (area.headingScore(own(grid.rows().get(i))) > 0) {
                return Optional.of(new HtmlRows(area, table, grid, i, depth));
            }
        }
        return Optional.empty();
    }

    private static List<Cell> own(GridRow row) {
        return row.slots().stream()
                .filter(Slot::isOwn)
                .map(slot -> slot.cell().text())
                .toList();
    }

    /** Returns the cells of the heading; one that spans columns stands once. */
    List<Cell> header() {
        return header;
    }

    /** Reads the rows. */
    PageTable read(int next) {
        for (GridRow row : grid.rows().subList(heading + 1, grid.rows().size())) {
            if (row.isOneCell() && grid.rows().get(heading).slots().size() > 1) {
                readOneCell(row);
            } else if (own(row).size() == header.size() && area.headingScore(own(row)) >= 10 * header.size()) {
                ruling.add(row.at());
            } else {
                readRow(row);
            }
        }
        joinBelow();
        return new PageTable(HtmlLayout.NAME, header(), rows, true, ruling, table.at(), next);
    }

    /** A cell over the whole width is no row: it holds the members of the row above, or a remark. */
    private void readOneCell(GridRow row) {
        HtmlTable.HtmlCell cell = row.slots().get(0).cell();
        joinBelow();
        List<PageTable> inside = inside(cell);
        if (!inside.isEmpty() && !rows.isEmpty()) {
            Row last = rows.remove(rows.size() - 1);
            rows.add(last.with(inside));
        } else if (!cell.text().isEmpty()) {
            report(
                    Severity.INFO,
                    DiagnosticCode.TABLE_SPAN,
                    cell.text().at(),
                    "found a cell over all columns; expected a row; nothing is read from it");
        }
    }

    private void readRow(GridRow row) {
        List<Slot> slots = row.slots();
        List<Cell> cells = new ArrayList<>();
        List<PageTable> inside = new ArrayList<>();
        int from = 0;
        int level = 0;
        for (int to : ends) {
            List<Slot> group = slots.subList(Math.min(from, slots.size()), Math.min(to, slots.size()));
            if (!group.isEmpty()) {
                cells.add(merge(group));
                level = isName(cells.size() - 1) ? Math.max(0, firstFilled(group)) : level;
                group.stream().filter(Slot::isOwn).forEach(slot -> inside.addAll(inside(slot.cell())));
            }
            from = to;
        }
        cells.addAll(slots.stream()
                .skip(from)
                .filter(Slot::isOwn)
                .map(slot -> slot.cell().text())
                .toList());
        addRow(new Row(cells, false, row.at(), level, inside), slots);
    }

    /** Rows over which one name stands are one row. */
    private void addRow(Row row, List<Slot> slots) {
        boolean goesOn = name >= 0
                && name < slots.size()
                && !rows.isEmpty()
                && groupOf(name, slots).stream().allMatch(Slot::fromAbove);
        if (goesOn) {
            below.add(row);
        } else {
            joinBelow();
            if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
        }
    }

    /** Makes the last row and those below its name one. */
    private void joinBelow() {
        if (below.isEmpty()) {
            return;
        }
        Row first = rows.remove(rows.size() - 1);
        report(
                Severity.WARNING,
                DiagnosticCode.TABLE_SPAN,
                below.get(0).at(),
                "found a name over several rows; expected a row for each name; they are read as one row");
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            int column = i;
            cells.add(first.cells()
                    .get(i)
                    .with(below.stream()
                            .filter(row -> column < row.cells().size())
                            .map(row -> row.cells().get(column))
                            .toList()));
        }
        List<PageTable> inside =
                below.stream().flatMap(row -> row.inside().stream()).toList();
        Span at = first.at().to(below.get(below.size() - 1).at());
        rows.add(new Row(cells, false, at, first.depth(), first.inside()).with(inside));
        below.clear();
    }

    private List<Slot> groupOf(int column, List<Slot> slots) {
        int from = column == 0 ? 0 : ends.get(column - 1);
        return slots.subList(Math.min(from, slots.size()), Math.min(ends.get(column), slots.size()));
    }

    /** Returns where each column of the heading ends, counted in the columns of the grid. */
    private static List<Integer> ends(List<Slot> slots) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i <= slots.size(); i++) {
            if (i == slots.size() || !slots.get(i).fromLeft()) {
                ends.add(i);
            }
        }
        return ends;
    }

    private boolean isName(int column) {
        return column < names.size() && names.get(column);
    }

    private boolean isName(Cell heading) {
        return area.page()
                .words()
                .role(area.kind(), heading.text())
                .filter(Role.NAME::equals)
                .isPresent();
    }

    /** Below a heading over several columns, the column a name stands in shows how deep it is. */
    private static int firstFilled(List<Slot> group) {
        for (int i = 0; i < group.size(); i++) {
            if (group.get(i).isOwn() && !group.get(i).cell().text().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private Cell merge(List<Slot> group) {
        Slot first = group.get(0);
        Cell merged = first.fromLeft()
                ? Cell.empty(first.cell().text().at().start())
                : first.cell().text();
        boolean many = group.size() > 1 && group.stream().anyMatch(Slot::isOwn);
        if (many && first.fromAbove()) {
            merged = Cell.empty(first.cell().text().at().start());
        }
        for (Slot slot : group.subList(1, group.size())) {
            merged = slot.isOwn() ? merged.with(slot.cell().text()) : merged;
        }
        if (first.fromLeft()) {
            report(
                    Severity.WARNING,
                    DiagnosticCode.TABLE_SPAN,
                    first.cell().text().at(),
                    "found a cell over several columns; expected one for each; it is read for the first of them");
        }
        return merged;
    }

    private List<PageTable> inside(HtmlTable.HtmlCell cell) {
        List<PageTable> found = new ArrayList<>();
        for (HtmlTable inner : cell.tables()) {
            Optional<HtmlRows> readable = depth < MOST_TABLES_IN_TABLES && area.kind() == TableKind.PARAMETERS
                    ? of(area, inner, depth + 1)
                    : Optional.empty();
            readable.ifPresent(read -> found.add(read.read(0)));
            report(
                    readable.isPresent() ? Severity.INFO : Severity.WARNING,
                    DiagnosticCode.TABLE_NESTED,
                    inner.at(),
                    readable.isPresent()
                            ? "found a table inside a cell; its rows are read as members of this row"
                            : "found a table inside a cell, without a heading that is understood; nothing is read from"
                                    + " it");
        }
        return found;
    }

    private void report(Severity severity, DiagnosticCode code, Span at, String message) {
        area.page().diagnostics().at(area.page().text().at(at)).report(severity, code, message);
    }
}
