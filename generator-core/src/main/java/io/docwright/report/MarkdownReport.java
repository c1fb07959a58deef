package io.docwright.report;

import io.docwright.diag.VisibleText;
import io.docwright.diff.Change;
import io.docwright.diff.Comparison;
import io.docwright.diff.HistoryNote;
import java.util.ArrayList;
import java.util.List;

/** Writes the report as Markdown. What comes from pages stands in code spans, where no mark has a meaning. */
final class MarkdownReport {

    private final List<String> lines = new ArrayList<>();

    private MarkdownReport() {}

    static String of(ChangeReport report) {
        MarkdownReport markdown = new MarkdownReport();
        report.services().forEach(markdown::service);
        return String.join("\n", markdown.lines) + "\n";
    }

    private void service(Comparison service) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add("## " + code(service.service()) + ": "
                + (service.changes().isEmpty()
                        ? "no changes"
                        : service.verdict().word() + ", " + service.breaking() + " breaking, "
                                + (service.changes().size() - service.breaking()) + " compatible"));
        changes(
                "### Breaking",
                service.changes().stream().filter(Change::isBreaking).toList());
        changes(
                "### Compatible",
                service.changes().stream()
                        .filter(change -> !change.isBreaking())
                        .toList());
        history(service.history());
    }

    private void changes(String title, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lines.addAll(List.of("", title, ""));
        for (Change change : changes) {
            String values = change.was().isPresent() || change.now().isPresent()
                    ? ": " + change.was().map(MarkdownReport::code).orElse("nothing") + " → "
                            + change.now().map(MarkdownReport::code).orElse("nothing")
                    : "";
            lines.add("- " + code(change.element()) + " " + change.kind().word() + values + "  ");
            lines.add("  " + ChangeReport.planes(change) + "  ");
            lines.add("  " + prose(change.advice()));
        }
    }

    private void history(List<HistoryNote> notes) {
        if (!notes.isEmpty()) {
            lines.addAll(List.of("", "### Change history", ""));
            notes.forEach(note -> lines.add("- " + prose(note.text())));
        }
    }

    /** Returns a code span whose fence is longer than any in the text. */
    private static String code(String text) {
        String visible = VisibleText.of(text);
        StringBuilder fence = new StringBuilder("`");
        while (visible.contains(fence)) {
            fence.append('`');
        }
        boolean apart = visible.startsWith("`") || visible.endsWith("`") || visible.isBlank();
        return fence + (apart ? " " + visible + " " : visible) + fence;
    }

    /** Our own sentences name elements between single backticks; anything in them that is a mark of HTML is made harmless. */
    private static String prose(String sentence) {
        String[] parts = VisibleText.of(sentence).split("`", -1);
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            prose.append(i % 2 == 1 && i < parts.length - 1 ? code(parts[i]) : plain(parts[i]));
        }
        return prose.toString();
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\*_\\[\\]|#])", "\\\\$1");
    }
}
