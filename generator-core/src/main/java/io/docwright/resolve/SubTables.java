package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
        List<Row> seen = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            RawTable table = tables.get(i);
            List<Row> rows = rows(reader, tables, i);
            Set<String> words = isAboutAny(words(table), seen) ? words(table) : Set.of();
            seen.addAll(rows);
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

    private static List<Row> rows(RowReader reader, List<RawTable> tables, int index) {
        Set<String> later = new HashSet<>();
        tables.subList(index + 1, tables.size()).forEach(table -> later.addAll(words(table)));
        return reader.rows(tables.get(index)).stream()
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
        root.walk(draft -> {
            boolean empty = draft.isContainer() && draft.body().fields.isEmpty();
            Optional<String> className = draft.className.or(() -> draft.body().className);
            if (empty && !draft.name.isEmpty() && isAbout(words, draft.name, className)) {
                owners.add(draft);
            }
        });
        return owners;
    }

    /** A caption that names no row so far is a mere title. */
    private static boolean isAboutAny(Set<String> words, List<Row> rows) {
        return rows.stream().anyMatch(row -> row.type().isContainer() && isAbout(words, row.name(), row.className()));
    }

    private static boolean isAbout(Set<String> words, String name, Optional<String> className) {
        return words.contains(name.toLowerCase(Locale.ROOT))
                || className
                        .filter(text -> words.contains(text.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
