package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what the columns of a table mean. */
final class ColumnReader {

    /** The order in which definitions say what a table has in columns. */
    private static final List<Optional<Role>> WITHOUT_HEADING = List.of(
            Optional.of(Role.NAME),
            Optional.of(Role.TYPE),
            Optional.of(Role.REQUIRED),
            Optional.of(Role.DESCRIPTION),
            Optional.of(Role.EXAMPLE));

    private final PageContext page;

    ColumnReader(PageContext page) {
        this.page = page;
    }

    /** Returns the meaning of each column, where it has one; the first of two columns that mean the same has it. */
    List<Optional<Role>> read(TableKind kind, PageTable table) {
        if (table.header().isEmpty()) {
            return WITHOUT_HEADING;
        }
        List<Optional<Role>> roles = new ArrayList<>();
        Set<Role> seen = EnumSet.noneOf(Role.class);
        for (Cell cell : table.header()) {
            Optional<Role> role = page.words().role(kind, cell.text());
            if (role.isEmpty()) {
                reportUnknown(cell);
            } else if (!seen.add(role.get())) {
                reportTwice(cell, role.get());
                role = Optional.empty();
            } else {
                page.vote("column." + kind.key() + "." + role.get().key(), cell.text());
                page.claims().claim(cell.at(), "column", serves(role.get()));
            }
            roles.add(role);
        }
        return roles;
    }

    private static String serves(Role role) {
        return role == Role.ACCESS_OTHER || role == Role.CHANGE_OTHER
                ? ClaimBook.CHROME
                : role.kind().key() + "." + role.key();
    }

    private void reportUnknown(Cell cell) {
        page.diagnostics()
                .at(page.text().at(cell.at()))
                .report(
                        DiagnosticCode.TABLE_UNKNOWN_COLUMN,
                        "found the column `%s`, which is in no vocabulary; its cells are not read",
                        cell.text());
    }

    private void reportTwice(Cell cell, Role role) {
        page.diagnostics()
                .at(page.text().at(cell.at()))
                .report(
                        DiagnosticCode.TABLE_DUPLICATE_COLUMN,
                        "found `%s`, a second column for the %s; its cells are not read",
                        cell.text(),
                        role.key());
    }
}
