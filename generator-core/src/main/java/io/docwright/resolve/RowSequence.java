package io.docwright.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /** Makes a sequence of rows whose depth cells show their nesting, if any of them does. */
    static RowSequence of(List<Row> rows) {
        boolean shown = rows.stream().anyMatch(row -> row.depth().orElse(0) > 0);
        List<Optional<Integer>> nesting = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < rows.size(); i++) {
            int depth = rows.get(i).depth().orElse(0);
            // the nearest row before that is less deep
            while (!open.isEmpty() && rows.get(open.peek()).depth().orElse(0) >= depth) {
                open.pop();
            }
            int above = open.isEmpty() ? -1 : open.peek();
            nesting.add(shown ? Optional.of(above) : Optional.empty());
            open.push(i);
        }
        return new RowSequence(rows, nesting);
    }
}
