package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.Lexicon;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import io.docwright.raw.TableNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows have a table of their own for what is inside them: its caption names the row's class, the row's text refers to the
 * table's number, or the caption names the row. A table no row refers to is about the body as a whole.
 */
final class TableReferences {

    private final List<RawTable> tables;
    private final List<List<Row>> rows;
    private final Map<SourceLocation, Integer> tableOfRow = new HashMap<>();
    private final Set<Integer> inside = new HashSet<>();
    private final Map<String, List<Place>> byClassName = new HashMap<>();
    private final Map<String, List<Place>> byOwnName = new HashMap<>();
    private final List<Place> all = new ArrayList<>();

    /** A row that may have a table of its own, and the table in which it stands. */
    private record Place(int table, Row row) {}

    private TableReferences(List<RawTable> tables, List<List<Row>> rows) {
        this.tables = tables;
        this.rows = rows;
        for (int table = 0; table < rows.size(); table++) {
            for (Row row : rows.get(table)) {
                if (row.mayContain()) {
                    index(new Place(table, row));
                }
            }
        }
    }

    private void index(Place place) {
        all.add(place);
        place.row().className().ifPresent(name -> add(byClassName, name, place));
        add(byOwnName, place.row().name(), place);
    }

    private static void add(Map<String, List<Place>> index, String name, Place place) {
        index.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(place);
    }

    static TableReferences of(List<RawTable> tables, RowReader reader) {
        Set<String> classes =
                tables.stream().flatMap(table -> words(table).stream()).collect(Collectors.toSet());
        List<List<Row>> rows = tables.stream()
                .map(table ->
                        table.section() == Section.RESPONSE_HEADERS ? List.<Row>of() : reader.rows(table, classes))
                .toList();
        var references = new TableReferences(tables, rows);
        for (int table = 0; table < tables.size(); table++) {
            references.byClass(table, true);
        }
        for (int table = 0; table < tables.size(); table++) {
            references.byNumber(table);
            references.byName(table);
            references.byClass(table, false);
        }
        return references;
    }

    /**
     * Returns the rows of a table; those with a table of their own say so. In a request table that shows nesting by its names, no
     * row stands in another otherwise.
     */
    List<Row> rows(int table) {
        boolean byNames = tables.get(table).section().isRequest()
                && rows.get(table).stream().anyMatch(Row::isPathed)
                && rows.get(table).stream().noneMatch(row -> row.depth().isPresent() || row.isNameless());
        return rows.get(table).stream()
                .map(row -> byNames || tableOf(place(row)).isPresent() ? row.documentedElsewhere() : row)
                .toList();
    }

    /** Returns the table that documents what is inside the element documented at a place. */
    Optional<Integer> tableOf(SourceLocation row) {
        return Optional.ofNullable(tableOfRow.get(row));
    }

    /** Tells whether a table documents what is inside some row. */
    boolean isInside(int table) {
        return inside.contains(table);
    }

    /** A class documented for request and answer is each time the one of its side; documented once, it is the same. */
    private void byClass(int table, boolean sameSide) {
        for (String word : words(tables.get(table))) {
            refer(table, tables.size(), sameSide, byClassName.getOrDefault(word, List.of()));
        }
    }

    private void byNumber(int table) {
        tables.get(table).number().ifPresent(number -> {
            List<Place> meant = all.stream()
                    .filter(place -> place.table() != table && mentions(place.row(), number))
                    .toList();
            refer(table, tables.size(), true, meant);
        });
    }

    /** By its name alone a row is found only above its table, as captions are made of ordinary words. */
    private void byName(int table) {
        if (!isInside(table)) {
            for (String word : words(tables.get(table))) {
                refer(table, table, true, byOwnName.getOrDefault(word, List.of()));
            }
        }
    }

    private void refer(int table, int before, boolean sameSide, List<Place> meant) {
        boolean request = tables.get(table).section().isRequest();
        for (Place place : meant) {
            boolean sided = !sameSide || tables.get(place.table()).section().isRequest() == request;
            if (place.table() < before && sided && tableOfRow.putIfAbsent(place(place.row()), table) == null) {
                inside.add(table);
            }
        }
    }

    private static boolean mentions(Row row, String number) {
        return row.raw().description().stream()
                .map(Located::value)
                .anyMatch(text -> text.contains(number) && TableNumber.isMentioned(Lexicon.standard(), text, number));
    }

    private static SourceLocation place(Row row) {
        return row.raw().name().map(Located::at).orElse(row.raw().at());
    }

    /** The words of a caption that may be names; of a path such as {@code fence.gates} the last one. */
    private static Set<String> words(RawTable table) {
        List<String> words = new ArrayList<>();
        Arrays.stream(table.caption().map(Located::value).orElse("").split("[^A-Za-z0-9_.]+"))
                .map(word -> word.replaceFirst("\\.+$", ""))
                .map(word -> word.substring(word.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .forEach(words::add);
        return new HashSet<>(words);
    }
}
