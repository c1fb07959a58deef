package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.raw.RawTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a table about the inside of one field, captioned with the field's or its class's name, below the row of that field. */
final class SubTables {

    private static final int MOST_ROWS = 5_000;

    private SubTables() {}

    /** Joins the tables of one body, in page order. */
    static RowSequence join(List<RawTable> tables, List<RowSequence> sequences) {
        RowSequence all = RowSequence.none();
        for (int i = 0; i < tables.size(); i++) {
            RowSequence table = sequences.get(i);
            Optional<String> caption = tables.get(i).caption().map(Located::value);
            List<Integer> owners = i == 0 ? List.of() : caption.map(owners(all)).orElse(List.of());
            if (owners.isEmpty()) {
                all = all.append(i == 0 ? table : table.fromRoot());
            } else {
                for (int owner = owners.size() - 1; owner >= 0 && all.rows().size() < MOST_ROWS; owner--) {
                    all = all.insert(owners.get(owner), table);
                }
            }
        }
        return all;
    }

    /** Rows whose name or class is a word of the caption, and which have nothing documented inside yet. */
    private static java.util.function.Function<String, List<Integer>> owners(RowSequence all) {
        return caption -> {
            List<String> words = Arrays.stream(caption.split("[^A-Za-z0-9_]+"))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() > 1)
                    .toList();
            return java.util.stream.IntStream.range(0, all.rows().size())
                    .filter(i -> all.rows().get(i).mayContain()
                            && isAbout(words, all.rows().get(i)))
                    .boxed()
                    .toList();
        };
    }

    private static boolean isAbout(List<String> words, Row row) {
        Optional<String> className =
                row.type().className().or(() -> row.type().element().flatMap(TypeReading::className));
        return words.contains(row.name().toLowerCase(Locale.ROOT))
                || className
                        .filter(name -> words.contains(name.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
