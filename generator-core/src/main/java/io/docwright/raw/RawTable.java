package io.docwright.raw;

import io.docwright.diag.Located;
import io.docwright.diag.Secrets;
import io.docwright.diag.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of parameters or response fields as written, rows in page order.
 *
 * @param section what the table documents
 * @param caption heading or caption directly above the table, where it is not the section's own heading
 * @param number the number by which texts refer to it, as in {@code Table 3}
 * @param columns which columns the table has; a cell can be told lost from absent only with them
 * @param layout name of the layout it was read in
 * @param rows the rows
 * @param at the whole table
 */
public record RawTable(
        Section section,
        Optional<Located<String>> caption,
        Optional<String> number,
        Set<Column> columns,
        String layout,
        List<RawRow> rows,
        SourceLocation at) {

    /** Copies the collections. */
    public RawTable {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a table documents. */
    public enum Section {
        /** Request parameters of any place. */
        REQUEST,
        /** Request headers. */
        REQUEST_HEADERS,
        /** Parameters in the path. */
        REQUEST_PATH,
        /** Parameters in the query. */
        REQUEST_QUERY,
        /** Members of the request body. */
        REQUEST_BODY,
        /** Members of the response body. */
        RESPONSE,
        /** Response headers. */
        RESPONSE_HEADERS,
        /** Members of an object that rows elsewhere name as their type. */
        TYPES;

        /** Tells whether rows of this section are sent rather than received. */
        public boolean isRequest() {
            return this != RESPONSE && this != RESPONSE_HEADERS && this != TYPES;
        }
    }

    /** What a column of a parameter table means. */
    public enum Column {
        /** The element's name. */
        NAME,
        /** The element's type. */
        TYPE,
        /** Whether it must be given. */
        REQUIRED,
        /** Where it goes: path, query, header or body. */
        POSITION,
        /** A sample value. */
        EXAMPLE,
        /** What it means. */
        DESCRIPTION,
        /** The value used when it is not given. */
        DEFAULT
    }

    /**
     * One row of a table.
     *
     * @param name the name as written, without escapes; empty for a nameless element; {@code -} stays {@code -}
     * @param depth nesting depth where the layout shows it (by indentation or a mark such as {@code └}), from 0
     * @param type type as written
     * @param required the required cell as written
     * @param position the position cell as written
     * @param example the example as written, a secret one hidden
     * @param description paragraphs and bullets of the description, one element a line or paragraph, bullets beginning with {@code - }
     * @param defaultValue the default cell as written
     * @param deprecated the mark that says so, where there is one
     * @param at the whole row
     */
    public record RawRow(
            Optional<Located<String>> name,
            Optional<Integer> depth,
            Optional<Located<String>> type,
            Optional<Located<String>> required,
            Optional<Located<String>> position,
            Optional<Located<String>> example,
            List<Located<String>> description,
            Optional<Located<String>> defaultValue,
            Optional<Located<String>> deprecated,
            SourceLocation at) {

        /** Copies the description, and hides examples and defaults that look like secrets. */
        public RawRow {
            description = description.stream()
                    .map(line -> line.map(Secrets.standard()::mask))
                    .toList();
            boolean secret = name.map(Located::value)
                    .filter(text -> Secrets.standard().isSecret(text, type.map(Located::value)))
                    .isPresent();
            example = example.map(cell -> cell.map(text -> hidden(text, secret)));
            defaultValue = defaultValue.map(cell -> cell.map(text -> hidden(text, secret)));
        }

        private static String hidden(String text, boolean secret) {
            return secret ? Secrets.placeholder(text) : Secrets.standard().mask(text);
        }

        /** Returns the row at another depth. */
        public RawRow atDepth(int shown) {
            return new RawRow(
                    name,
                    Optional.of(shown),
                    type,
                    required,
                    position,
                    example,
                    description,
                    defaultValue,
                    deprecated,
                    at);
        }
    }
}
