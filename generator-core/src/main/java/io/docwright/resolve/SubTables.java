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

    /** Adds the rows of several tables, in page order, below the root or what their captions name. */
    static void add(Draft root, List<RawTable> tables, Context context) {
        RowReader reader = context.rowReader();
        for (int i = 0; i < tables.size(); i++) {
            List<Draft> owners = owners(root, words(tables.get(i)));
            Set<String> later = new HashSet<>();
            tables.subList(i + 1, tables.size()).forEach(table -> later.addAll(words(table)));
            List<Row> rows = reader.rows(tables.get(i)).stream()
                    .map(row -> row.type().isContainer() && isAbout(later, row.name(), row.className())
                            ? row.documentedElsewhere()
                            : row)
                    .toList();
            for (Draft owner : owners.isEmpty() ? List.of(root) : owners) {
                new TreeBuilder(owner, reader, context.diagnostics()).add(RowSequence.of(rows));
            }
        }
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

    private static boolean isAbout(Set<String> words, String name, Optional<String> className) {
        return words.contains(name.toLowerCase(Locale.ROOT))
                || className
                        .filter(text -> words.contains(text.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
