package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.raw.HttpStatus;
import io.docwright.raw.RawOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables beside those of parameters: errors, authorization, change history. */
final class RecordTables {

    private final PageContext page;

    RecordTables(PageContext page) {
        this.page = page;
    }

    /** Reads a table of errors. */
    List<RawOperation.RawError> errors(PageTable table) {
        List<RawOperation.RawError> errors = new ArrayList<>();
        List<PlacedRow> nameless = new ArrayList<>();
        for (PlacedRow row : place(TableKind.ERRORS, table, new ErrorLines(page).takeFrom(table, errors))) {
            Optional<Located<String>> status = value(row, Role.ERROR_STATUS);
            Optional<Located<String>> code = value(row, Role.ERROR_CODE);
            if (code.isPresent()) {
                claim(row, "error." + code.get().value());
                errors.add(new RawOperation.RawError(
                        status,
                        code,
                        value(row, Role.ERROR_MESSAGE),
                        value(row, Role.ERROR_DESCRIPTION),
                        page.text().at(row.at())));
                status.ifPresent(this::checkStatus);
            } else if (status.isPresent()) {
                nameless.add(row);
            }
        }
        reportNameless(nameless);
        return errors;
    }

    private void checkStatus(Located<String> status) {
        if (HttpStatus.in(status.value()).isEmpty()) {
            page.diagnostics()
                    .at(status)
                    .report(
                            DiagnosticCode.HTTP_STATUS_INVALID,
                            "found `%s` as the status of an error; expected one number from 100 to 599; the error is known by its"
                                    + " code alone",
                            status.value());
        }
    }

    private void reportNameless(List<PlacedRow> rows) {
        if (!rows.isEmpty()) {
            page.diagnostics()
                    .at(page.text().at(rows.get(0).at()))
                    .report(
                            DiagnosticCode.ERROR_CODE_INVALID,
                            "found no error code in %d rows of errors that have a status; expected one in each; they are left out",
                            rows.size());
        }
    }

    /** Reads an authorization table. */
    List<RawOperation.RawAccess> accesses(PageTable table) {
        List<RawOperation.RawAccess> accesses = new ArrayList<>();
        for (PlacedRow row : place(TableKind.ACCESS, table, table)) {
            Optional<Located<String>> action = value(row, Role.ACTION);
            if (action.isPresent()) {
                claim(row, "access." + action.get().value());
                accesses.add(new RawOperation.RawAccess(
                        action.get(),
                        value(row, Role.LEVEL),
                        value(row, Role.RESOURCE),
                        value(row, Role.CONDITION),
                        value(row, Role.ASSOCIATED),
                        page.text().at(row.at())));
            }
        }
        return accesses;
    }

    /** Reads a change history. */
    List<RawOperation.RawChange> changes(PageTable table) {
        List<RawOperation.RawChange> changes = new ArrayList<>();
        for (PlacedRow row : place(TableKind.CHANGES, table, table)) {
            Optional<Located<String>> date = value(row, Role.CHANGE_DATE);
            if (date.isPresent()) {
                claim(row, "change." + date.get().value());
                changes.add(new RawOperation.RawChange(
                        date, value(row, Role.CHANGE_SUMMARY), page.text().at(row.at())));
            }
        }
        return changes;
    }

    private List<PlacedRow> place(TableKind kind, PageTable heading, PageTable table) {
        List<Optional<Role>> columns = new ColumnReader(page).read(kind, heading);
        List<PlacedRow> rows = new RowPlacer(page, table, columns).rows();
        table.ruling().forEach(span -> page.claims().claim(span, "table-ruling", ClaimBook.CHROME));
        page.claims().claimBars(table.at(), ClaimBook.CHROME);
        return rows;
    }

    private Optional<Located<String>> value(PlacedRow row, Role role) {
        List<Cell.Piece> pieces = row.pieces(role);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join("\n", pieces.stream().map(Cell.Piece::text).toList());
        Span span = pieces.get(0).span().to(pieces.get(pieces.size() - 1).span());
        return Optional.of(new Located<>(CellText.unescape(text), page.text().at(span)));
    }

    private void claim(PlacedRow row, String serves) {
        for (var entry : row.cells().entrySet()) {
            boolean chrome = entry.getKey() == Role.ACCESS_OTHER || entry.getKey() == Role.CHANGE_OTHER;
            if (chrome) {
                entry.getValue().stream()
                        .filter(cell -> page.words().has("chrome.line", cell.text()))
                        .forEach(cell -> page.claims().claim(cell.at(), "page-furniture", ClaimBook.CHROME));
            } else {
                entry.getValue().forEach(cell -> page.claims().claim(cell.at(), "row", serves));
            }
        }
    }
}
