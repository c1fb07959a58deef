package io.docwright.testing.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table before it is written.
 *
 * @param columns what stands in each column
 * @param heading the words of the heading
 * @param rows its rows
 */
record Table(List<String> columns, List<String> heading, List<Row> rows) {

    private static final Set<String> LONG = Set.of("description", "example");

    /**
     * A row.
     *
     * @param depth how deep it stands, where the form shows that by blanks
     * @param cells its cells, one for each column
     */
    record Row(int depth, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param lines its paragraphs, of which those that begin with a hyphen and a blank are entries of a list
     */
    record Cell(List<String> lines) {

        static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(text));
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        static boolean isEntry(String line) {
            return line.startsWith("- ");
        }

        boolean hasList() {
            return lines.stream().anyMatch(Cell::isEntry);
        }

        Stream<String> prose() {
            return lines.stream().filter(line -> !isEntry(line));
        }

        String first() {
            return lines.isEmpty() ? "" : lines.get(0);
        }
    }

    /** A table of plain words. */
    static Table plain(List<String> heading, List<List<String>> rows) {
        return new Table(
                heading.stream().map(word -> "plain").toList(),
                heading,
                rows.stream()
                        .map(row -> new Row(0, row.stream().map(Cell::of).toList()))
                        .toList());
    }

    boolean isParameters() {
        return columns.contains("name");
    }

    /** Tells whether the cells of a column are prose or values rather than words. */
    boolean isLong(int column) {
        return LONG.contains(columns.get(column));
    }
}
