package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawOperation.RawAccess;
import io.docwright.raw.RawTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Reports sections that are missing, cut off or could not be read. */
final class CompletenessCheck {

    private final PageContext page;
    private final List<Section> sections;
    private final List<SourceLocation> labels;

    /** Creates the check of a page that has been read. */
    CompletenessCheck(PageContext page, List<Section> sections) {
        this.page = page;
        this.sections = sections;
        this.labels = page.claims().claimedBy(RequestLabels.RULE);
    }

    void check(Optional<RawOperation> operation, List<RawTable> tables, List<RawAccess> accesses) {
        List<RawTable> read =
                tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        var places = new TreeSet<Integer>();
        read.forEach(table -> places.add(table.at().offset()));
        boolean alone = read.stream().noneMatch(table -> table.section().isRequest());
        sections.stream()
                .filter(section -> section.topic().isRequest())
                .forEach(section -> checkTable(section, places, alone));
        checkTwice(tables);
        Section last = sections.get(sections.size() - 1);
        if (last.topic().isRequest()) {
            checkEnd(last, tables);
        } else if (operation.isPresent() || !accesses.isEmpty() || has(Topic.REQUEST_SYNTAX)) {
            checkMissing();
        }
    }

    /** Two tables of one section that name the same things document them twice. */
    private void checkTwice(List<RawTable> tables) {
        Map<List<Object>, RawTable> seen = new HashMap<>();
        for (RawTable table : tables) {
            List<String> names = table.rows().stream()
                    .flatMap(row -> row.name().stream())
                    .map(Located::value)
                    .toList();
            boolean known = names.size() > 1 && table.caption().isEmpty();
            List<Object> key = List.of(table.section(), names);
            if (known && seen.containsKey(key)) {
                page.diagnostics()
                        .at(table.at())
                        .report(
                                DiagnosticCode.SECTION_DUPLICATE,
                                "found the same %d names as in the table at line %d; expected them once; both are read",
                                names.size(),
                                seen.get(key).at().line());
            }
            seen.putIfAbsent(key, table);
        }
    }

    /** A section of the request that gave no row has lost its table, unless what it holds reads like prose. */
    private void checkTable(Section section, NavigableSet<Integer> tables, boolean alone) {
        boolean last = section == sections.get(sections.size() - 1);
        boolean read = place(section)
                .map(here -> tables.subSet(here.offset(), true, here.end(), true))
                .filter(inside -> !inside.isEmpty())
                .isPresent();
        if (last || read) {
            return;
        }
        var remains = new TableRemains(page, section, labels);
        Optional<Line> lost = remains.table();
        Optional<Line> doubt = remains.doubt();
        if (lost.isPresent()) {
            page.diagnostics()
                    .at(page.text().at(lost.get().span()))
                    .report(
                            DiagnosticCode.TABLE_UNREADABLE,
                            "found a table without a heading and rows that are understood; expected columns such as a"
                                    + " name and a type; the table cannot be used");
        } else if (alone && doubt.isPresent()) {
            page.diagnostics()
                    .at(page.text().at(doubt.get().span()))
                    .report(
                            DiagnosticCode.SECTION_MISSING,
                            "found no table about the parameters of the request; expected one; only parameters in"
                                    + " the path are known");
        }
    }

    private Optional<SourceLocation> place(Section section) {
        if (section.lines().isEmpty()) {
            return Optional.empty();
        }
        Line last = section.lines().get(section.lines().size() - 1);
        return Optional.of(page.text().at(section.lines().get(0).span().to(last.span())));
    }

    private static boolean isIn(RawTable table, Optional<SourceLocation> place) {
        int offset = table.at().offset();
        return place.filter(here -> offset >= here.offset() && offset <= here.end())
                .isPresent();
    }

    /** A page that ends in the table of the request was cut off if the last row is short or there is none. */
    private void checkEnd(Section section, List<RawTable> tables) {
        Optional<SourceLocation> place = place(section);
        Optional<RawTable> table =
                tables.stream().filter(found -> isIn(found, place)).reduce((first, second) -> second);
        boolean cut =
                table.map(found -> found.rows().isEmpty() || isShort(found)).orElse(true);
        if (cut) {
            int end = page.text().trim(0, page.text().text().length()).end();
            page.diagnostics()
                    .at(page.text().at(new Span(end, end)))
                    .report(
                            DiagnosticCode.SECTION_TRUNCATED,
                            "found the end of the page in the table of the request; expected a whole row; the page"
                                    + " cannot be used");
        }
    }

    private static boolean isShort(RawTable table) {
        RawTable.RawRow last = table.rows().get(table.rows().size() - 1);
        boolean noType =
                table.columns().contains(RawTable.Column.TYPE) && last.type().isEmpty();
        return noType || last.description().isEmpty() && last.example().isEmpty();
    }

    private void checkMissing() {
        boolean request = sections.stream().anyMatch(section -> section.topic().isRequest());
        boolean response = has(Topic.RESPONSE) || has(Topic.RESPONSE_SAMPLE) || has(Topic.EXAMPLES);
        Severity severity = !request && !response ? Severity.ERROR : Severity.WARNING;
        if (!request) {
            report(
                    severity,
                    "found no section about the parameters of the request; expected one, or the page was cut off");
        }
        if (!response) {
            report(severity, "found no section about the response; expected one, or the page was cut off");
        }
    }

    private void report(Severity severity, String message) {
        int end = page.text().trim(0, page.text().text().length()).end();
        page.diagnostics()
                .at(page.text().at(new Span(end, end)))
                .report(severity, DiagnosticCode.SECTION_MISSING, message);
    }

    private boolean has(Topic topic) {
        return sections.stream().anyMatch(section -> section.topic() == topic);
    }
}
