package io.docwright.testing.render;

import io.docwright.testing.render.Table.Cell;
import java.util.Random;
import java.util.stream.Collectors;

/** Forms that keep the borders of cells but not the lines of rows. */
final class CellForms {

    private CellForms() {}

    private static String lines(Cell cell) {
        return cell.prose().map(line -> line.replace("|", "\\|")).collect(Collectors.joining("\n"))
                + (cell.hasList() ? "\n" : " ");
    }

    private static void heading(StringBuilder page, Table table) {
        table.heading().forEach(word -> page.append(word).append(" |\n"));
    }

    /** A cell a line. */
    record CellPerLine() implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            page.append("|\n");
            heading(page, table);
            for (Table.Row row : table.rows()) {
                boolean plain = !table.isParameters() || row.cells().get(0).isEmpty();
                page.append(plain ? "|\n" : "| ");
                for (int i = plain && table.isParameters() ? 1 : 0;
                        i < row.cells().size();
                        i++) {
                    Cell cell = row.cells().get(i);
                    page.append(cell.isEmpty() ? "" : lines(cell)).append("|\n");
                }
            }
        }
    }

    /** Short cells together, long ones on lines of their own. */
    record HalfPipe() implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            if (!table.isParameters()) {
                new CellPerLine().write(page, table, language, random);
                return;
            }
            heading(page, table);
            for (Table.Row row : table.rows()) {
                var line = new StringBuilder();
                for (int i = 0; i < row.cells().size(); i++) {
                    Cell cell = row.cells().get(i);
                    boolean own = table.columns().get(i).equals("description");
                    if (own && line.length() > 0) {
                        page.append(
                                        line.toString().strip().isEmpty()
                                                ? line
                                                : line.toString().stripTrailing())
                                .append('\n');
                        line.setLength(0);
                    }
                    line.append(cell.isEmpty() ? " " : lines(cell)).append("| ");
                    if (own) {
                        page.append(line.toString().stripTrailing()).append('\n');
                        line.setLength(0);
                    }
                }
                if (line.length() > 0) {
                    page.append(line.toString().stripTrailing()).append('\n');
                }
            }
        }
    }

    /** As a browser copies a table. */
    record Tabs() implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            boolean trims = random.nextInt(4) == 0;
            page.append(String.join("\t", table.heading())).append('\n');
            for (Table.Row row : table.rows()) {
                String line = row.cells().stream()
                        .map(cell -> cell.prose().collect(Collectors.joining("\n")) + (cell.hasList() ? "\n" : ""))
                        .collect(Collectors.joining("\t"));
                page.append(trims ? line.stripTrailing() : line).append('\n');
            }
        }
    }
}
