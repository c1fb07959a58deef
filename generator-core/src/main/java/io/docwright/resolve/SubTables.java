package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a table after the first one is about: a field or class its caption names, else the body as a whole. */
final class SubTables {

    private SubTables() {}

    /**
     * Adds the rows of several tables, in page order, below the root or what their captions name. A table of an answer without a
     * caption goes on where the one before it ended; a further table of a request begins anew.
     */
    static void add(Draft root, List<RawTable> tables, Context context) {
        RowReader reader = context.rowReader();
        List<Row> open = new ArrayList<>();
        Map<String, Integer> later = new HashMap<>();
        tables.forEach(table -> words(table).forEach(word -> later.merge(word, 1, Integer::sum)));
        Set<String> seen = new HashSet<>();
        for (RawTable table : tables) {
            Set<String> own = words(table);
            own.forEach(word -> later.computeIfPresent(word, (key, count) -> count == 1 ? null : count - 1));
            List<Row> rows = rows(reader, table, later.keySet());
            // a caption that names no row so far is a mere title
            Set<String> words = Collections.disjoint(own, seen) ? Set.of() : own;
            rows.stream().filter(row -> row.type().isContainer()).forEach(row -> addNames(row, seen));
            if (!open.isEmpty() && (table.section().isRequest() || !words.isEmpty())) {
                build(root, open, reader, context);
            }
            List<Draft> owners = owners(root, words);
            owners.forEach(owner -> build(owner, new ArrayList<>(rows), reader, context));
            open.addAll(owners.isEmpty() ? rows : List.of());
        }
        build(root, open, reader, context);
    }

    private static void build(Draft owner, List<Row> rows, RowReader reader, Context context) {
        new TreeBuilder(owner, reader, context.diagnostics()).add(RowSequence.of(rows));
        rows.clear();
    }

    private static void addNames(Row row, Set<String> names) {
        names.add(row.name().toLowerCase(Locale.ROOT));
        row.className().ifPresent(text -> names.add(text.toLowerCase(Locale.ROOT)));
    }

    private static List<Row> rows(RowReader reader, RawTable table, Set<String> later) {
        return reader.rows(table).stream()
                .map(row -> row.type().isContainer() && isAbout(later, row.name(), row.className())
                        ? row.documentedElsewhere()
                        : row)
                .toList();
    }

    private static Set<String> words(RawTable table) {
        return Arrays.stream(table.caption().map(Located::value).orElse("").split("[^A-Za-z0-9_]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }

    private static List<Draft> owners(Draft root, Set<String> words) {
        List<Draft> owners = new ArrayList<>();
        if (words.isEmpty()) {
            return owners;
        }
        addOwners(root, words, owners);
        return owners;
    }

    private static void addOwners(Draft draft, Set<String> words, List<Draft> owners) {
        boolean empty = !draft.name.isEmpty()
                && draft.isContainer()
                && draft.body().fields.isEmpty();
        if (empty && isAbout(words, draft.name, draft.className.or(() -> draft.body().className))) {
            owners.add(draft);
        }
        for (Draft field : draft.fields) {
            addOwners(field, words, owners);
        }
        draft.element().ifPresent(inner -> addOwners(inner, words, owners));
    }

    private static boolean isAbout(Set<String> words, String name, Optional<String> className) {
        return words.contains(name.toLowerCase(Locale.ROOT))
                || className
                        .filter(text -> words.contains(text.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
