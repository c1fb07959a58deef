package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.RawRow;
import io.docwright.raw.RawTable.Section;

/** Tells whether the tables of an answer show by themselves what stands in what: by marks, paths or captions. */
final class NestingMarks {

    private NestingMarks() {}

    static boolean areOn(RawOperation operation) {
        return operation.tables().stream()
                .filter(table -> table.section() == Section.RESPONSE)
                .anyMatch(table -> table.caption().isPresent() || isMarked(table));
    }

    private static boolean isMarked(RawTable table) {
        return table.rows().stream().anyMatch(row -> row.depth().orElse(0) > 0 || isPath(row));
    }

    private static boolean isPath(RawRow row) {
        return row.name()
                .map(Located::value)
                .filter(name -> RowName.parts(name).size() > 1)
                .isPresent();
    }
}
