package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports columns whose cells are not there, although the heading has them: the form of the table lost them, and with them what only
 * they say. Where borders show an empty cell to be empty, only a column without any is reported.
 */
final class LostCells {

    /** The columns whose cells say what nothing else says. */
    private static final Set<Role> TELLING = Set.of(Role.TYPE, Role.REQUIRED, Role.POSITION);

    private final PageContext page;
    private final PageTable table;
    private final List<Optional<Role>> columns;

    LostCells(PageContext page, PageTable table, List<Optional<Role>> columns) {
        this.page = page;
        this.table = table;
        this.columns = columns;
    }

    void report(List<PlacedRow> rows) {
        List<PlacedRow> named = rows.stream().filter(row -> row.has(Role.NAME)).toList();
        for (int i = 0; i < table.header().size(); i++) {
            Optional<Role> role = columns.get(i).filter(TELLING::contains);
            if (role.isPresent()) {
                report(table.header().get(i), role.get(), named);
            }
        }
    }

    private void report(Cell heading, Role role, List<PlacedRow> rows) {
        long missing = rows.stream().filter(row -> !row.has(role)).count();
        boolean lost = missing > 0 && (missing == rows.size() || !table.ruled() && role == Role.REQUIRED);
        if (lost) {
            page.diagnostics()
                    .at(page.text().at(heading.at()))
                    .report(
                            DiagnosticCode.COLUMN_EMPTY,
                            "found no cell of the column `%s` in %d of %d rows; expected one in each; what it says of them is not"
                                    + " known",
                            CellText.word(heading.text()),
                            missing,
                            rows.size());
        }
    }
}
