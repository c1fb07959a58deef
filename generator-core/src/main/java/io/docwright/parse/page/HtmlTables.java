package io.docwright.parse.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of HTML on a page, those inside cells of others not counted. */
final class HtmlTables {

    private final TreeMap<Integer, HtmlTable> tables = new TreeMap<>();

    void add(HtmlTable table) {
        tables.put(table.at().start(), table);
    }

    /** Returns the table whose lines an offset of the text belongs to. */
    Optional<HtmlTable> at(int offset) {
        return Optional.ofNullable(tables.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(table -> offset < table.at().end());
    }
}
