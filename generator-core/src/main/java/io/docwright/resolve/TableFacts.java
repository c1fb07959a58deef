package io.docwright.resolve;

import java.util.List;
import java.util.Locale;

/**
 * What is known of a table as a whole before its rows are placed.
 *
 * @param rows its rows
 * @param names the names of its rows
 * @param sorted whether neighbouring rows are mostly in alphabetical order
 * @param strict where rows whose place is certain never break this order
 * @param severalLevels whether marks show several levels; many pages mark one only, which then says "inside", not "directly inside"
 * @param words the words of names
 * @param mentions what descriptions say of the objects their fields belong to
 */
record TableFacts(
        List<Row> rows,
        RepeatedNames names,
        boolean sorted,
        SortedPlaces strict,
        boolean severalLevels,
        NameWords words,
        Mentions mentions) {

    /** Share of neighbouring rows in alphabetical order from which on a table is taken to be sorted. */
    private static final double SORTED_SHARE = 0.7;

    private static final int SORTED_ROWS = 6;

    static TableFacts of(List<Row> rows, SortedPlaces strict) {
        boolean severalLevels = rows.stream().anyMatch(row -> row.depth().orElse(0) > 1);
        return new TableFacts(
                rows, new RepeatedNames(rows), isSorted(rows), strict, severalLevels, new NameWords(), new Mentions());
    }

    /** A row after a container stands in it, and its name has nothing to do with the container's. */
    private static boolean isSorted(List<Row> rows) {
        int pairs = 0;
        int ascending = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i - 1).mayContain()) {
                pairs++;
                ascending +=
                        key(rows.get(i - 1).name()).compareTo(key(rows.get(i).name())) < 0 ? 1 : 0;
            }
        }
        return pairs >= SORTED_ROWS && ascending >= SORTED_SHARE * pairs;
    }

    /** Returns the name of a row; nothing beyond the last one. */
    String name(int index) {
        return index < rows.size() ? rows.get(index).name() : "";
    }

    /** Returns what names are ordered by. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
