package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawOperation.RawAccess;
import io.docwright.raw.RawOperation.RawChange;
import io.docwright.raw.RawOperation.RawError;
import io.docwright.raw.RawOperation.RawRequestLine;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what the sections of a page say about its operation. */
final class OperationReader {

    private final PageContext page;
    private final NameReader names;
    private final SummaryReader summary;
    private final RequestLabels labels;
    private final List<RawRequestLine> requestLines = new ArrayList<>();

    /** Request lines outside the section for them, which count where it has none. */
    private final List<RawRequestLine> otherLines = new ArrayList<>();

    private final List<RawTable> tables = new ArrayList<>();
    private final List<RawSample> samples = new ArrayList<>();
    private final List<RawError> errors = new ArrayList<>();
    private final List<RawAccess> accesses = new ArrayList<>();
    private final List<RawChange> changes = new ArrayList<>();
    private final Set<String> layouts = new LinkedHashSet<>();
    private Optional<RawOperation> operation = Optional.empty();

    OperationReader(PageContext page) {
        this.page = page;
        this.names = new NameReader(page);
        this.summary = new SummaryReader(page);
        this.labels = new RequestLabels(page);
    }

    List<String> layouts() {
        return List.copyOf(layouts);
    }

    Optional<RawOperation> operation() {
        return operation;
    }

    void read(List<Section> sections) {
        EditionNames editions = EditionNames.of(page, sections);
        for (Section section : sections) {
            readHeading(section);
            List<Line> rest = readTables(section);
            readWithin(section, rest, editions);
            if (section.topic() == Topic.REQUEST_SYNTAX) {
                requestLines.addAll(new RequestLineReader(page, editions).read(section));
            } else if (section.topic().holdsSamples()) {
                samples.addAll(new SampleReader(page, editions).read(section));
            }
        }
        if (requestLines.isEmpty()) {
            requestLines.addAll(otherLines.isEmpty() ? labels.found().stream().toList() : otherLines);
        }
        names.readAccesses(accesses);
        names.readParameters(tables);
        if (isOperation(sections)) {
            names.readOpening();
            names.search(sections, summary.summary());
            operation = Optional.of(operation(sections));
        }
        new CompletenessCheck(page, sections).check(operation, tables, accesses);
    }

    private void readHeading(Section section) {
        section.heading().ifPresent(line -> {
            page.claims().claim(line.span(), "section-heading", ClaimBook.CHROME);
            page.vote("section." + section.topic().key(), SectionFinder.headingText(line));
        });
    }

    /** Request lines and samples that stand in a section of parameters, beside its tables. */
    private void readWithin(Section section, List<Line> rest, EditionNames editions) {
        Section beside = new Section(section.topic(), section.heading(), rest);
        Topic topic = section.topic();
        boolean before = topic.isRequest() || topic == Topic.PREAMBLE || topic == Topic.DESCRIPTION;
        if (before && requestLines.isEmpty()) {
            otherLines.addAll(new RequestLineReader(page, editions).read(beside));
        }
        if (topic.isRequest() || topic == Topic.RESPONSE) {
            samples.addAll(new SampleReader(page, editions).readWithin(beside));
        }
    }

    private List<Line> readTables(Section section) {
        List<Line> rest = section.lines();
        if (section.topic().tables().isPresent()) {
            TableKind kind = section.topic().tables().get();
            TableFinder.Found found = TableFinder.find(new TableArea(page, kind, section.lines()));
            rest = found.rest();
            NavigableMap<Integer, Line> headings = typeHeadings(section);
            found.tables().forEach(table -> readTable(section, headings, kind, table));
        }
        rest.forEach(line -> readProse(section.topic(), line));
        return rest;
    }

    private void readTable(
            Section section, NavigableMap<Integer, Line> headings, TableKind kind, TableFinder.Captioned captioned) {
        PageTable table = captioned.table();
        layouts.add(table.layout());
        var records = new RecordTables(page);
        switch (kind) {
            case PARAMETERS ->
                tables.add(new ParameterTableReader(page)
                        .read(
                                table,
                                section.topic().section().orElse(RawTable.Section.REQUEST),
                                caption(captioned).or(() -> typeHeading(headings, table)),
                                captioned.number()));
            case ERRORS -> errors.addAll(records.errors(table));
            case ACCESS -> accesses.addAll(records.accesses(table));
            case CHANGES -> changes.addAll(records.changes(table));
        }
    }

    private Optional<Located<String>> caption(TableFinder.Captioned table) {
        return table.line().map(line -> {
            page.claims().claim(line.span(), "caption", "table.caption");
            return page.text().located(line.span()).map(text -> table.caption().orElse(text));
        });
    }

    /** The table of a type stands below a heading that names it, with a text between. */
    private Optional<Located<String>> typeHeading(NavigableMap<Integer, Line> headings, PageTable table) {
        return Optional.ofNullable(headings.lowerEntry(table.at().start())).map(entry -> {
            Line line = entry.getValue();
            page.claims().claim(line.span(), "caption", "table.caption");
            return page.text().located(line.span()).map(text -> SectionFinder.headingText(line));
        });
    }

    /** Returns the headings within a section of types, by the place where they begin. */
    private static NavigableMap<Integer, Line> typeHeadings(Section section) {
        NavigableMap<Integer, Line> headings = new TreeMap<>();
        if (section.topic() == Topic.TYPES) {
            section.lines().stream()
                    .filter(line -> !line.fenced() && SectionFinder.level(line) > 0)
                    .forEach(line -> headings.put(line.span().start(), line));
        }
        return headings;
    }

    private void readProse(Topic topic, Line line) {
        if (!topic.holdsSamples() && topic != Topic.RESPONSE && topic != Topic.ERRORS && !line.fenced()) {
            labels.read(line);
        }
        boolean chrome = page.words().has("chrome.line", line.text())
                || (topic != Topic.REQUEST_SAMPLE && page.words().startsWithWordOf("chrome.start", line.text()));
        if (chrome) {
            page.claims().claim(line.span(), "page-furniture", ClaimBook.CHROME);
        } else if (topic == Topic.ERRORS) {
            new ErrorLines(page).read(line.span()).ifPresent(errors::add);
        } else if (topic == Topic.PREAMBLE || topic == Topic.DESCRIPTION || topic == Topic.DEBUGGING) {
            boolean title = topic == Topic.PREAMBLE && !line.isBlank() && names.readTitle(line);
            names.readLinks(line);
            names.readLabel(line);
            if (!title && topic != Topic.DEBUGGING && !line.tabled()) {
                summary.read(line);
            }
        }
    }

    /** A page documents an operation if it says how to call it, or has two of a name, a request section and an answer. */
    private boolean isOperation(List<Section> sections) {
        boolean request = tables.stream().anyMatch(table -> table.section().isRequest());
        boolean response = !samples.isEmpty()
                || tables.stream().anyMatch(table -> !table.section().isRequest());
        boolean heading = sections.stream().anyMatch(section -> section.topic().isRequest());
        boolean named = !names.names().isEmpty();
        return !requestLines.isEmpty() || request || (heading && (named || response)) || (named && response);
    }

    private RawOperation operation(List<Section> sections) {
        return new RawOperation(
                place(sections),
                names.names(),
                names.title(),
                summary.summary(),
                requestLines,
                tables,
                samples,
                errors,
                accesses,
                changes);
    }

    private SourceLocation place(List<Section> sections) {
        return names.title()
                .map(Located::at)
                .or(() -> names.names().stream()
                        .findFirst()
                        .map(name -> name.name().at()))
                .or(() -> requestLines.stream()
                        .findFirst()
                        .map(line -> line.target().at()))
                .or(() -> sections.stream()
                        .filter(section -> section.topic().isRequest())
                        .findFirst()
                        .flatMap(Section::heading)
                        .map(line -> page.text().at(line.span())))
                .orElse(SourceLocation.startOf(page.text().source().path()));
    }
}
