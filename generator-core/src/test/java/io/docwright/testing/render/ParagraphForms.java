package io.docwright.testing.render;

import io.docwright.testing.render.Table.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forms that have no borders but the blank lines between paragraphs. */
final class ParagraphForms {

    private ParagraphForms() {}

    private static boolean isLost(String text, boolean drops) {
        return drops && text.codePointCount(0, text.length()) == 1;
    }

    private static void paragraphs(StringBuilder page, Cell cell, boolean drops, String bullet) {
        for (String line : cell.lines()) {
            if (!isLost(line, drops)) {
                page.append(Cell.isEntry(line) ? bullet + line.substring(2) : line)
                        .append("\n\n");
            }
        }
    }

    /** Each cell a paragraph. */
    record Paragraphs(boolean markdown) implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            boolean drops = language.isChinese() && !markdown;
            table.heading().forEach(word -> page.append(word).append("\n\n"));
            for (Table.Row row : table.rows()) {
                row.cells().forEach(cell -> paragraphs(page, cell, drops, markdown ? "-   " : "  • "));
            }
            page.append('\n');
        }
    }

    /** Short cells run together. */
    record Glued() implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            page.append(String.join("", table.heading())).append('\n');
            for (Table.Row row : table.rows()) {
                line(page, table, row, "", false, Set.of("description", "example"));
            }
            page.append('\n');
        }
    }

    /** Short cells with blanks between them. */
    record Spaced(boolean indents) implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            page.append(String.join(" ", table.heading())).append('\n');
            for (Table.Row row : table.rows()) {
                page.append("      ".repeat(indents ? row.depth() : 0));
                line(page, table, row, " ", language.isChinese(), Set.of("description"));
            }
            page.append('\n');
        }
    }

    /** Writes all cells on one line but those of some columns. */
    private static void line(
            StringBuilder page, Table table, Table.Row row, String between, boolean drops, Set<String> own) {
        page.append(IntStream.range(0, table.columns().size())
                        .filter(i -> !own.contains(table.columns().get(i)))
                        .mapToObj(i -> row.cells().get(i).first())
                        .filter(text -> !text.isEmpty() && !(isLost(text, drops) && table.isParameters()))
                        .collect(Collectors.joining(between)))
                .append(table.isParameters() ? "\n\n" : "\n");
        for (int i = 0; i < table.columns().size(); i++) {
            if (own.contains(table.columns().get(i))) {
                paragraphs(page, row.cells().get(i), false, "  • ");
            }
        }
    }

    /** A name, its type and whether it must be given on a line, all else below. */
    record Definitions() implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            if (!table.isParameters()) {
                new Paragraphs(false).write(page, table, language, random);
                return;
            }
            List<String> columns = table.columns();
            boolean lower = random.nextBoolean();
            String example = language.all("example").get(0);
            for (Table.Row row : table.rows()) {
                page.append(row.cells().get(0).first()).append(' ').append(cell(row, columns, "type"));
                String required = cell(row, columns, "required");
                page.append(
                        required.isEmpty() ? "" : " (" + (lower ? required.toLowerCase(Locale.ROOT) : required) + ")");
                page.append("\n\n");
                paragraphs(page, row.cells().get(columns.indexOf("description")), false, "  • ");
                String value = cell(row, columns, "example");
                if (!value.isEmpty()) {
                    page.append(lower ? example.toLowerCase(Locale.ROOT) : example)
                            .append(": ")
                            .append(value)
                            .append("\n\n");
                }
            }
            page.append('\n');
        }

        private static String cell(Table.Row row, List<String> columns, String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : row.cells().get(index).first();
        }
    }
}
