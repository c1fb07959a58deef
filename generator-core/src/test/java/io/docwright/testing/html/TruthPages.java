package io.docwright.testing.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes an operation as a page in each of the forms HTML tables are met in. */
public final class TruthPages {

    private final JsonNode truth;
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private TruthPages(JsonNode truth) {
        this.truth = truth;
        this.words = Words.of(truth.path("lang").asText());
    }

    /** The forms of tables. */
    public enum Form {
        /** A head of its own, paragraphs in cells, anchors, titles above tables, members in tables of their own. */
        CAPTIONED,
        /** Classes on everything, members in a table inside the cell of their owner, samples in blocks of code. */
        NESTED,
        /** Header cells in the first row of the body, line breaks, members indented by blanks that do not break, tags left open. */
        INDENTED,
        /** Tables of HTML on a page of Markdown, members marked before their names. */
        IN_MARKDOWN
    }

    /** Writes a page. */
    public static String write(JsonNode truth, Form form) {
        return new TruthPages(truth).write(form);
    }

    private String write(Form form) {
        List<Field> request = Field.of(truth.get("parameters"));
        List<Field> response = Field.of(truth.get("response"));
        if (form == Form.IN_MARKDOWN) {
            markdown(request, response);
        } else {
            html(form, request, response);
        }
        return page.toString();
    }

    private void markdown(List<Field> request, List<Field> response) {
        page.append("# ").append(truth.path("operation").asText()).append("\n\n");
        if (hasLine()) {
            page.append("## ")
                    .append(words.syntax())
                    .append("\n\n```\n")
                    .append(line())
                    .append("\n```\n\n");
        }
        page.append("## ").append(words.request()).append("\n\n");
        marked(request, true);
        page.append("\n## ").append(words.response()).append("\n\n");
        marked(response, false);
    }

    private void html(Form form, List<Field> request, List<Field> response) {
        String end = form == Form.INDENTED ? "\r\n" : "\n";
        page.append("<!DOCTYPE html>")
                .append(end)
                .append("<html><head><title>x</title><style>p{color:red}</style></head>");
        page.append("<body><script>document.write('<table>')</script>").append(end);
        page.append("<h1>")
                .append(truth.path("operation").asText())
                .append("</h1>")
                .append(end);
        if (hasLine()) {
            heading(form, words.syntax());
            page.append("<pre class=\"pre codeblock\"><code>")
                    .append(escape(line()))
                    .append("</code></pre>")
                    .append(end);
        }
        heading(form, words.request());
        table(form, request, true);
        heading(form, words.response());
        table(form, response, false);
        if (form == Form.NESTED) {
            heading(form, words.sample());
            page.append("<pre class=\"pre codeblock\"><code>")
                    .append(escape(sample(response, 0)))
                    .append("</code></pre>");
        }
        page.append("</body></html>").append(end);
    }

    private void heading(Form form, String text) {
        switch (form) {
            case CAPTIONED ->
                page.append("<h4 class=\"sectiontitle\"><a name=\"s\"></a>")
                        .append(text)
                        .append("</h4>\n");
            case NESTED ->
                page.append("<section class=\"section\"><h2 class=\"title sectiontitle h2\">")
                        .append(text)
                        .append("</h2>\n");
            default -> page.append("<h2>").append(text).append("\r\n");
        }
    }

    private void table(Form form, List<Field> fields, boolean request) {
        switch (form) {
            case CAPTIONED -> captioned(fields, request, request ? words.request() : words.response(), new int[] {0});
            case NESTED -> page.append(nested(fields, request)).append("</section>\n");
            default -> indented(fields, request);
        }
    }

    /** One table, and below it one for the members of each of its fields. */
    private void captioned(List<Field> fields, boolean request, String title, int[] number) {
        page.append("<p><a name=\"t\"></a><strong>")
                .append(words.table())
                .append(' ')
                .append(++number[0])
                .append("</strong> ");
        page.append(title).append("</p>\n<div class=\"tablenoborder\"><table><thead align=\"left\"><tr id=\"r0\">");
        int column = 1;
        for (String name : columns(request)) {
            page.append("<th align=\"left\" class=\"cellrowborder\" id=\"mcps1.2.5.1.")
                    .append(column++)
                    .append("\"><p id=\"p\"><a name=\"p\"></a>");
            page.append(name).append("</p>\n</th>\n");
        }
        page.append("</tr>\n</thead>\n<tbody>");
        for (Field field : fields) {
            page.append("<tr id=\"r\">");
            for (String cell : cells(field, request)) {
                page.append(
                        "<td class=\"cellrowborder\" headers=\"mcps1.2.5.1.1 \"><p><a name=\"c\"></a><a name=\"d\"></a>");
                page.append(escape(cell)).append("</p>\n</td>\n");
            }
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n</div>\n");
        fields.stream()
                .filter(field -> !field.children().isEmpty())
                .forEach(field -> captioned(field.children(), request, field.name(), number));
    }

    private String nested(List<Field> fields, boolean request) {
        var table = new StringBuilder("<table class=\"table\"><thead class=\"thead\"><tr class=\"row\">");
        columns(request)
                .forEach(name -> table.append("<th class=\"entry colsep-1 rowsep-1\" id=\"entry-1\">")
                        .append(name)
                        .append("</th>"));
        table.append("</tr></thead><tbody class=\"tbody\">\n");
        for (Field field : fields) {
            table.append("<tr class=\"row\">");
            List<String> cells = cells(field, request);
            for (int i = 0; i < cells.size(); i++) {
                table.append("<td class=\"entry align-left colsep-1 rowsep-1\" headers=\"entry-1\">");
                table.append(
                        i == 0
                                ? "<span class=\"ph\">" + escape(cells.get(i)) + "</span>"
                                : "<p class=\"p\">" + escape(cells.get(i)) + "</p>");
                boolean last = i == cells.size() - 1;
                table.append(last && !field.children().isEmpty() ? nested(field.children(), request) : "")
                        .append("</td>");
            }
            table.append("</tr>\n");
        }
        return table.append("</tbody></table>").toString();
    }

    private void indented(List<Field> fields, boolean request) {
        page.append("<TABLE border=1><tbody>\r\n<tr>");
        columns(request).forEach(name -> page.append("<th nowrap>").append(name));
        page.append("\r\n");
        indentedRows(fields, request, "");
        page.append("</tbody></TABLE>\r\n");
    }

    private void indentedRows(List<Field> fields, boolean request, String indent) {
        for (Field field : fields) {
            List<String> cells = cells(field, request);
            page.append("<tr><td>").append(indent).append(escape(cells.get(0)));
            cells.subList(1, cells.size())
                    .forEach(cell -> page.append("<td>").append(escape(cell)).append("<br>"));
            page.append("\r\n");
            indentedRows(field.children(), request, indent + "&nbsp;&nbsp;");
        }
    }

    private void marked(List<Field> fields, boolean request) {
        page.append("<table>\n  <tbody>\n  <tr>\n");
        columns(request).forEach(name -> page.append("    <th>").append(name).append("</th>\n"));
        page.append("  </tr>\n");
        markedRows(fields, request, "");
        page.append("  </tbody>\n</table>\n");
    }

    private void markedRows(List<Field> fields, boolean request, String mark) {
        for (Field field : fields) {
            List<String> cells = cells(field, request);
            page.append("  <tr>\n    <td>")
                    .append(mark)
                    .append(mark.isEmpty() ? "" : " ")
                    .append(escape(cells.get(0)))
                    .append("</td>\n");
            cells.subList(1, cells.size())
                    .forEach(
                            cell -> page.append("    <td>").append(escape(cell)).append("</td>\n"));
            page.append("  </tr>\n");
            markedRows(field.children(), request, mark + "└");
        }
    }

    private List<String> columns(boolean request) {
        List<String> columns = new ArrayList<>(List.of(words.name(), words.type()));
        if (request) {
            columns.addAll(List.of(words.required(), words.position()));
        }
        columns.add(words.example());
        columns.add(words.description());
        return columns;
    }

    private List<String> cells(Field field, boolean request) {
        List<String> cells = new ArrayList<>(List.of(field.name(), field.type()));
        if (request) {
            cells.add(field.required()
                    .map(required -> required ? words.yes() : words.no())
                    .orElse(""));
            cells.add(field.position().orElse(""));
        }
        cells.add(field.children().isEmpty() ? "a&b<c" : "");
        cells.add(words.about() + " \"" + field.name() + "\" & <more>.");
        return cells;
    }

    private boolean hasLine() {
        return truth.path("path").isTextual() && truth.path("method").isTextual();
    }

    private String line() {
        return truth.get("method").asText() + " " + truth.get("path").asText() + " HTTP/1.1";
    }

    private static final Map<String, String> VALUES = Map.of(
            "integer", "7", "long", "7", "float", "0.5", "double", "0.5", "number", "0.5", "boolean", "true", "object",
            "{}", "map", "{}");

    private static String sample(List<Field> fields, int depth) {
        var json = new StringBuilder("{\n");
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            String value = field.children().isEmpty()
                    ? VALUES.getOrDefault(field.type(), "\"a&b <c>\"")
                    : sample(field.children(), depth + 1);
            value = field.isArray() && field.children().isEmpty() ? "[]" : field.isArray() ? "[" + value + "]" : value;
            json.append("  ".repeat(depth + 1))
                    .append('"')
                    .append(field.name())
                    .append("\": ")
                    .append(value);
            json.append(i + 1 < fields.size() ? ",\n" : "\n");
        }
        return json.append("  ".repeat(depth)).append('}').toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
