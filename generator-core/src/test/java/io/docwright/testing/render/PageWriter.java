package io.docwright.testing.render;

import java.util.List;
import java.util.Random;

/** Writes a whole page: the tables of an operation, and all that stands around them. */
final class PageWriter {

    private final Sheet sheet;
    private final Plan plan;
    private final Random random;
    private final Form form;
    private final StringBuilder page = new StringBuilder();

    PageWriter(Sheet sheet, Plan plan, Random random) {
        this.sheet = sheet;
        this.plan = plan;
        this.random = random;
        this.form = plan.form();
    }

    String write() {
        start();
        access();
        if (sheet.path().isPresent()) {
            heading("syntax", 2);
            code(
                    sheet.method().orElseThrow() + " " + sheet.path().get() + (random.nextBoolean() ? " HTTP/1.1" : ""),
                    true);
        }
        heading("request", 2);
        table(new Rows(sheet, plan, true, random).table());
        heading("response", 2);
        table(new Rows(sheet, plan, false, random).table());
        sample();
        errors();
        if (plan.noise() > 0) {
            heading("changes", 2);
            table(Table.plain(words("changeColumns"), List.of(List.of("2023-05-10", "OpenAPI", "-"))));
            words("feedback").forEach(this::line);
        }
        return page.toString();
    }

    private List<String> words(String what) {
        return plan.language().all(what);
    }

    private void start() {
        if (plan.noise() > 0 && !form.isMarkdown()) {
            words("chrome").forEach(this::line);
        }
        if (form.isMarkdown()) {
            page.append("# ").append(sheet.name()).append("\n\n");
        } else if (form.isAiry()) {
            page.append('\n')
                    .append(sheet.product())
                    .append(':')
                    .append(sheet.name())
                    .append(" - ")
                    .append(plan.language().all("intro").get(0).replaceAll("[。.]", ""))
                    .append("\n\n");
        }
        line(plan.noise() > 1 ? words("updated").get(0) : "");
        line(words("intro").get(0));
        heading("debugging", 2);
        line(words("hint").get(0));
    }

    private void access() {
        heading("authorization", 2);
        List<String> cells = words("accessCells");
        table(Table.plain(
                words("access"),
                List.of(List.of(
                        sheet.product() + ":" + sheet.name(),
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3)))));
    }

    private void errors() {
        heading("errors", 2);
        String none = words("none").get(0);
        table(Table.plain(
                words("errorColumns"),
                List.of(
                        List.of("400", "InvalidParameter", "The specified parameter is invalid.", none),
                        List.of("403", "NoPermission", "You are not authorized.", none))));
        line(words("after").get(0));
    }

    private void sample() {
        heading("examples", 2);
        heading("sample", 3);
        line(plan.language().any("json", random));
        code(Samples.json(sheet.response(), form.isAiry() ? "  " : "", random), false);
    }

    private void code(String text, boolean open) {
        if (form.isMarkdown()) {
            page.append("```\n").append(text).append("\n```\n\n");
        } else {
            boolean glued = !form.isAiry() && random.nextInt(3) == 0 && (!open || text.endsWith("}"));
            page.append(text).append(glued ? "" : form.isAiry() ? "\n\n" : "\n");
        }
    }

    private void heading(String what, int level) {
        boolean marked = form.isMarkdown() && (level == 2 || random.nextBoolean());
        int mark = marked && plan.noise() > 1 ? random.nextInt(6) : 0;
        page.append(marked ? "#".repeat(level) + " " : "")
                .append(mark == 1 ? random.nextInt(1, 20) + " " : "")
                .append(plan.language().any(what, random))
                .append(mark == 2 ? " { .section}" : mark == 3 ? "<a name=\"" + what + "\"></a>" : "")
                .append(end());
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            page.append(text).append(end());
        }
    }

    private String end() {
        return form.isAiry() ? "\n\n" : "\n";
    }

    private void table(Table table) {
        form.table().write(page, table, plan.language(), random);
        page.append(form.isAiry() ? "\n" : "");
    }
}
