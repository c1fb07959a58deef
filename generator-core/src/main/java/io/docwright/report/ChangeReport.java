package io.docwright.report;

import io.docwright.diag.VisibleText;
import io.docwright.diff.Change;
import io.docwright.diff.Comparison;
import io.docwright.diff.HistoryNote;
import io.docwright.diff.Impact;
import io.docwright.diff.Impacts;
import io.docwright.diff.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what has changed in some services, and what to do about it. */
public final class ChangeReport {

    private final List<Comparison> services;

    /** Makes a report of services, in the order given. */
    public ChangeReport(List<Comparison> services) {
        this.services = List.copyOf(services);
    }

    /** Returns the services. */
    public List<Comparison> services() {
        return services;
    }

    /** Returns the worst verdict of all services. */
    public Verdict verdict() {
        return services.stream()
                .map(Comparison::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.NONE);
    }

    /** Returns the worst impacts of all services. */
    public Impacts impacts() {
        return services.stream().map(Comparison::impacts).reduce(Impacts.NONE, Impacts::or);
    }

    /** Returns the report for a terminal. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (Comparison service : services) {
            lines.add(headline(service));
            service.changes().forEach(change -> {
                lines.add("  " + VisibleText.of(marker(change) + " " + change.summary()));
                lines.add("    " + planes(change));
                lines.add("    " + VisibleText.of(change.advice()));
            });
            service.history().stream()
                    .map(HistoryNote::text)
                    .forEach(note -> lines.add("  note: " + VisibleText.of(note)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns the report as Markdown, as for a comment on a pull request. */
    public String markdown() {
        return MarkdownReport.of(this);
    }

    /** Returns the report as JSON, in the form of {@code changes.schema.json}. */
    public String json() {
        return JsonReport.of(this);
    }

    /** Returns the report as one HTML page that needs nothing else. */
    public String html() {
        return HtmlReport.of(this);
    }

    /** Returns what came of one service in one line. */
    static String headline(Comparison service) {
        return VisibleText.of(service.summary().orElse(service.service() + ": no changes"))
                + (service.changes().isEmpty() ? "" : " (" + planes(service.impacts()) + ")");
    }

    static String marker(Change change) {
        return change.isBreaking() ? "breaking:" : "compatible:";
    }

    /** Returns the impacts of one change; the wire's with the side it is on. */
    static String planes(Change change) {
        String side = "";
        if (change.impacts().wire() == Impact.BREAKING) {
            boolean requests = change.requests() == Impact.BREAKING;
            boolean answers = change.answers() == Impact.BREAKING;
            side = requests && answers ? " (requests and answers)" : requests ? " (requests)" : " (answers)";
        }
        return "wire " + change.impacts().wire().word() + side + ", source "
                + change.impacts().source().word() + ", binary "
                + change.impacts().binary().word();
    }

    private static String planes(Impacts impacts) {
        return "wire " + impacts.wire().word() + ", source " + impacts.source().word() + ", binary "
                + impacts.binary().word();
    }
}
