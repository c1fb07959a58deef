package io.docwright.testing.render;

import io.docwright.testing.render.Table.Cell;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Forms whose rows are lines with bars between the cells. */
final class BarForms {

    private BarForms() {}

    private static String line(List<String> cells, String before, String between, String after) {
        return cells.stream().collect(Collectors.joining(between, before, after)) + "\n";
    }

    /** Markdown as people write it. */
    record Markdown(boolean breaks) implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            boolean blanks = breaks || random.nextInt(4) == 0;
            String between = blanks ? " | " : "|";
            String before = blanks ? "| " : "|";
            String after = blanks ? " |" : "|";
            page.append(line(table.heading(), before, between, after));
            String rule = List.of("---", "----", ":-", "-----------").get(random.nextInt(4));
            page.append(line(Collections.nCopies(table.heading().size(), rule), before, between, after));
            boolean bold = random.nextInt(8) == 0;
            for (Table.Row row : table.rows()) {
                List<String> cells = row.cells().stream().map(this::text).collect(Collectors.toList());
                if (bold
                        && table.isParameters()
                        && !cells.get(0).isEmpty()
                        && !cells.get(0).startsWith("└")) {
                    cells.set(0, cells.get(0).replaceFirst("^((?:&[^;]+;|\\W)*)(.+)$", "$1**$2**"));
                }
                page.append(line(cells, before, between, after));
            }
        }

        private String text(Cell cell) {
            var text = new StringBuilder();
            boolean entry = false;
            for (String line : cell.lines()) {
                boolean next = Cell.isEntry(line);
                String shown = escaped(next ? line.substring(2) : line);
                if (text.length() > 0) {
                    text.append(breaks ? "<br>" : next && entry ? "\n" : "\n\n");
                }
                text.append(next ? breaks ? "- " : "-   " : "").append(shown);
                entry = next;
            }
            return text.toString();
        }

        private static String escaped(String text) {
            return text.replace("|", "\\|")
                    .replace("_", "\\_")
                    .replace("<", "\\<")
                    .replace(">", "\\>");
        }
    }

    /** The text of a rendered table: bars, and rows that break where a list stood. */
    record Pipes(boolean leads, boolean rule) implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            String before = leads ? "| " : "";
            page.append(line(table.heading(), before, " | ", " |"));
            page.append(line(Collections.nCopies(table.heading().size(), "---"), leads ? "|" : "", "|", "|"));
            for (Table.Row row : table.rows()) {
                page.append(line(row.cells().stream().map(BarForms::broken).toList(), before, " | ", " |"));
            }
        }
    }

    private static String broken(Cell cell) {
        return cell.prose().map(line -> line.replace("|", "\\|")).collect(Collectors.joining("\n"))
                + (cell.hasList() ? "\n" : "");
    }

    /** Bars behind the cells; a container has one before the first and two behind the last. */
    record TailPipe() implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            page.append(line(table.heading(), "", " | ", " |"));
            for (Table.Row row : table.rows()) {
                List<String> cells = row.cells().stream().map(BarForms::broken).toList();
                int last = cells.size() - 1;
                if (table.isParameters() && cells.get(last).isEmpty()) {
                    page.append(line(cells.subList(0, last), "| ", " | ", " ||"));
                } else {
                    page.append(line(cells, "", " | ", " |"));
                }
            }
        }
    }

    /** The heading printed twice. */
    record DoubleHeader() implements TableForm {

        @Override
        public void write(StringBuilder page, Table table, Language language, Random random) {
            int columns = table.heading().size();
            List<String> bold =
                    table.heading().stream().map(word -> "**" + word + "**").toList();
            String rule = line(Collections.nCopies(columns, "---"), "| ", " | ", " |");
            if (table.isParameters() && random.nextBoolean()) {
                page.append(line(bold, "| ", " | ", " |")).append(rule).append('\n');
            }
            page.append(line(Collections.nCopies(columns, "   "), "| ", " | ", " |"))
                    .append(rule)
                    .append(line(bold, "| ", " | ", " |"));
            for (Table.Row row : table.rows()) {
                page.append(line(
                        row.cells().stream()
                                .map(cell -> String.join("<br>", cell.lines())
                                        .replace("|", "\\|")
                                        .replace("_", "\\_"))
                                .toList(),
                        "| ",
                        " | ",
                        " |"));
            }
        }
    }
}
