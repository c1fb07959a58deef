package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a table of parameters or response fields. */
final class ParameterTableReader {

    private final PageContext page;

    ParameterTableReader(PageContext page) {
        this.page = page;
    }

    /**
     * Reads a table.
     *
     * @param section what it documents
     * @param caption its caption, where it has one
     * @param number its number, where it has one
     */
    RawTable read(
            PageTable table, RawTable.Section section, Optional<Located<String>> caption, Optional<String> number) {
        List<Optional<Role>> columns = new ColumnReader(page).read(TableKind.PARAMETERS, table);
        List<PlacedRow> placed = new RowPlacer(page, table, columns, section.isRequest() ? Set.of() : page.shown())
                .rows().stream().filter(row -> !isReference(row)).toList();
        var reader = new ParameterRowReader(page, section, table.layout());
        List<RawTable.RawRow> rows = new ArrayList<>();
        List<Integer> depths = NameDepth.depths(
                placed.stream().map(row -> indent(row, table.ruled())).toList());
        for (int i = 0; i < placed.size(); i++) {
            PlacedRow row = placed.get(i);
            RawTable.RawRow read = reader.read(row);
            boolean deeper = depths.get(i) > read.depth().orElse(0);
            read = deeper ? read.atDepth(depths.get(i)) : read;
            RawTable.RawRow owner = read;
            rows.add(read);
            row.inside().forEach(inner -> rows.addAll(members(inner, section, owner)));
        }
        table.ruling().forEach(span -> page.claims().claim(span, "table-ruling", ClaimBook.CHROME));
        page.claims().claimBars(table.at(), ClaimBook.CHROME);
        checkReadable(table, section, placed);
        new LostCells(page, table, columns).report(placed);
        return new RawTable(
                section,
                caption,
                number,
                columns(columns),
                table.layout(),
                rows,
                page.text().at(table.at()));
    }

    /** A row without a name shows its indent where it begins a line; between borders it has none. */
    private int indent(PlacedRow row, boolean ruled) {
        Optional<Span> start = row.pieces(Role.NAME).stream()
                .findFirst()
                .map(Cell.Piece::span)
                .or(() -> Optional.of(row.at()).filter(at -> !ruled));
        return start.map(span -> NameDepth.indent(page.text().text(), span.start()))
                .orElse(-1);
    }

    /** Reads a table inside a row, whose rows stand deeper by one. */
    private List<RawTable.RawRow> members(PageTable inner, RawTable.Section section, RawTable.RawRow owner) {
        int depth = owner.depth().orElse(0) + 1;
        return read(inner, section, Optional.empty(), Optional.empty()).rows().stream()
                .map(row -> row.atDepth(depth + row.depth().orElse(0)))
                .toList();
    }

    /** Tells a row that only refers to parameters described elsewhere. */
    private boolean isReference(PlacedRow row) {
        List<Cell.Piece> names = row.pieces(Role.NAME);
        boolean reference = names.size() == 1
                && page.words().has("common-row", CellText.word(names.get(0).text()));
        if (reference) {
            page.claims().claim(row.at(), "common-row", ClaimBook.CHROME);
        }
        return reference;
    }

    private static Set<RawTable.Column> columns(List<Optional<Role>> roles) {
        Set<RawTable.Column> columns = EnumSet.noneOf(RawTable.Column.class);
        roles.stream()
                .flatMap(Optional::stream)
                .flatMap(role -> role.column().stream())
                .forEach(columns::add);
        return columns;
    }

    private void checkReadable(PageTable table, RawTable.Section section, List<PlacedRow> rows) {
        if (!section.isRequest() || rows.isEmpty()) {
            return;
        }
        List<PlacedRow> lost = lostNames(rows);
        long readable = rows.stream().filter(this::isReadable).count() - lost.size();
        if (readable * 2 < rows.size()) {
            page.diagnostics()
                    .at(page.text().at(start(table)))
                    .report(
                            DiagnosticCode.TABLE_UNREADABLE,
                            "found %d rows, of which %d have a name or stand in a row before; expected most of them; the table"
                                    + " cannot be used",
                            rows.size(),
                            readable);
        } else {
            lost.forEach(this::reportLost);
        }
    }

    /** Rows with the type of a single value but no name, which are no value or element of the row before. */
    private List<PlacedRow> lostNames(List<PlacedRow> rows) {
        List<PlacedRow> lost = new ArrayList<>();
        boolean inside = false;
        for (PlacedRow row : rows) {
            String type = type(row);
            boolean nameless = row.pieces(Role.NAME).isEmpty();
            if (nameless
                    && !inside
                    && page.types().isType(type)
                    && !page.types().isContainer(type)) {
                lost.add(row);
            }
            inside = page.types().isContainer(type) || (nameless && inside);
        }
        return lost;
    }

    private void reportLost(PlacedRow row) {
        page.diagnostics()
                .at(page.text().at(row.at()))
                .report(
                        DiagnosticCode.NAME_INVALID,
                        "found a row without a name; expected the name of a parameter; the row is left out");
    }

    private static String type(PlacedRow row) {
        return row.pieces(Role.TYPE).stream()
                .findFirst()
                .map(piece -> CellText.word(piece.text()))
                .orElse("");
    }

    private static Span start(PageTable table) {
        return table.header().isEmpty() ? table.at() : table.header().get(0).at();
    }

    private boolean isReadable(PlacedRow row) {
        boolean named = row.pieces(Role.NAME).stream()
                .limit(1)
                .map(piece -> CellText.word(piece.text()))
                .anyMatch(name -> !name.isEmpty() && name.chars().noneMatch(c -> PageText.isSpace((char) c)));
        return named
                || row.pieces(Role.TYPE).stream().anyMatch(piece -> page.types().isType(piece.text()));
    }
}
