package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.Lexicon;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import io.docwright.raw.TableNumber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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
    private final Lexicon words;
    private final Map<SourceLocation, Integer> tableOfRow = new HashMap<>();
    private final Set<Integer> inside = new HashSet<>();
    private final Map<Key, Deque<Place>> byClassName = new HashMap<>();
    private final Map<Key, Deque<Place>> byOwnName = new HashMap<>();
    private final Map<Key, Deque<Place>> byNumber = new HashMap<>();

    /** A row that may have a table of its own, and the table in which it stands. */
    private record Place(int table, Row row) {}

    /** What rows of the request, or of the answer, are found by. */
    private record Key(boolean request, String word) {}

    private TableReferences(List<RawTable> tables, List<List<Row>> rows, Lexicon words) {
        this.tables = tables;
        this.rows = rows;
        this.words = words;
        for (int table = 0; table < rows.size(); table++) {
            for (Row row : rows.get(table)) {
                if (row.mayContain()) {
                    index(new Place(table, row));
                }
            }
        }
    }

    private void index(Place place) {
        place.row().raw().description().stream()
                .flatMap(text -> TableNumber.mentioned(words, text.value()).stream())
                .distinct()
                .forEach(number -> add(byNumber, number, place));
        place.row().className().ifPresent(name -> add(byClassName, name, place));
        add(byOwnName, place.row().name(), place);
    }

    private void add(Map<Key, Deque<Place>> index, String name, Place place) {
        index.computeIfAbsent(
                        new Key(isRequest(place.table()), name.toLowerCase(Locale.ROOT)), key -> new ArrayDeque<>())
                .add(place);
    }

    private boolean isRequest(int table) {
        return tables.get(table).section().isRequest();
    }

    static TableReferences of(List<RawTable> tables, Context context) {
        RowReader reader = context.rowReader();
        Set<String> classes =
                tables.stream().flatMap(table -> words(table).stream()).collect(Collectors.toSet());
        List<List<Row>> rows = tables.stream()
                .map(table ->
                        table.section() == Section.RESPONSE_HEADERS ? List.<Row>of() : reader.rows(table, classes))
                .toList();
        var references = new TableReferences(tables, rows, context.vocabulary().words());
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

    /** Returns the number of rows of a table. */
    int rowCount(int table) {
        return rows.get(table).size();
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
            refer(table, tables.size(), byClassName, new Key(isRequest(table), word));
            if (!sameSide) {
                refer(table, tables.size(), byClassName, new Key(!isRequest(table), word));
            }
        }
    }

    private void byNumber(int table) {
        tables.get(table)
                .number()
                .ifPresent(number -> refer(table, tables.size(), byNumber, new Key(isRequest(table), number)));
    }

    /** By its name alone a row is found only above its table, as captions are made of ordinary words. */
    private void byName(int table) {
        if (!isInside(table)) {
            for (String word : words(tables.get(table))) {
                refer(table, table, byOwnName, new Key(isRequest(table), word));
            }
        }
    }

    /** Gives rows their table. Who has one keeps it, and is not looked at again: many captions may name many rows. */
    private void refer(int table, int before, Map<Key, Deque<Place>> index, Key key) {
        Deque<Place> meant = index.getOrDefault(key, new ArrayDeque<>());
        Deque<Place> own = new ArrayDeque<>();
        while (!meant.isEmpty() && meant.peek().table() < before) {
            Place place = meant.remove();
            if (index == byNumber && place.table() == table) {
                own.push(place);
            } else if (tableOfRow.putIfAbsent(place(place.row()), table) == null) {
                inside.add(table);
            }
        }
        own.forEach(meant::push);
    }

    private static SourceLocation place(Row row) {
        return row.raw().name().map(Located::at).orElse(row.raw().at());
    }

    /** The words of a caption that may be names; of a path such as {@code fence.gates} the last one. */
    private static Set<String> words(RawTable table) {
        List<String> words = new ArrayList<>();
        Arrays.stream(table.caption().map(Located::value).orElse("").split("[^A-Za-z0-9_.]+"))
                .map(word -> word.substring(0, endOfName(word)))
                .map(word -> word.substring(word.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .forEach(words::add);
        return new HashSet<>(words);
    }

    private static int endOfName(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '.') {
            end--;
        }
        return end;
    }
}
