package io.docwright.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows in pre-order, with what is documented of their nesting.
 *
 * @param rows the rows
 * @param nesting for each row the index of the row it is documented to stand in, -1 for none; empty where depth is not shown
 */
record RowSequence(List<Row> rows, List<Optional<Integer>> nesting) {

    RowSequence {
        rows = List.copyOf(rows);
        nesting = List.copyOf(nesting);
    }

    static RowSequence none() {
        return new RowSequence(List.of(), List.of());
    }

    /** Makes a sequence of rows whose depth cells show their nesting, if any of them does. */
    static RowSequence of(List<Row> rows) {
        boolean shown = rows.stream().anyMatch(row -> row.depth().orElse(0) > 0);
        List<Optional<Integer>> nesting = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            nesting.add(shown ? Optional.of(above(rows, i)) : Optional.empty());
        }
        return new RowSequence(rows, nesting);
    }

    /** The nearest row before that is less deep. */
    private static int above(List<Row> rows, int index) {
        int depth = rows.get(index).depth().orElse(0);
        for (int i = index - 1; i >= 0; i--) {
            if (rows.get(i).depth().orElse(0) < depth) {
                return i;
            }
        }
        return -1;
    }

    /** Returns this sequence with the other one standing in the row at the index, before what follows that row. */
    RowSequence insert(int index, RowSequence inner) {
        List<Row> allRows = new ArrayList<>(rows);
        List<Optional<Integer>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(nesting.get(i).map(above -> above > index ? above + inner.rows.size() : above));
        }
        for (int i = 0; i < inner.rows.size(); i++) {
            allRows.add(index + 1 + i, inner.rows.get(i));
            int at = inner.nesting
                    .get(i)
                    .filter(above -> above >= 0)
                    .map(above -> above + index + 1)
                    .orElse(index);
            boolean known = inner.nesting.get(i).isPresent() || i == 0;
            all.add(index + 1 + i, known ? Optional.of(at) : Optional.of(index));
        }
        return new RowSequence(allRows, all);
    }

    /** Returns this sequence with its first row at the root: a new table goes on in nothing an earlier one opened. */
    RowSequence fromRoot() {
        List<Optional<Integer>> all = new ArrayList<>(nesting);
        if (!all.isEmpty()) {
            all.set(0, Optional.of(-1));
        }
        return new RowSequence(rows, all);
    }

    RowSequence append(RowSequence other) {
        List<Row> allRows = new ArrayList<>(rows);
        allRows.addAll(other.rows);
        List<Optional<Integer>> all = new ArrayList<>(nesting);
        other.nesting.forEach(above -> all.add(above.map(index -> index < 0 ? -1 : index + rows.size())));
        return new RowSequence(allRows, all);
    }
}
