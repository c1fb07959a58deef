package io.docwright.parse.page;

import io.docwright.diag.SourceLocation;
import io.docwright.raw.Stops;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what is in a section of parameters in which no row could be read: the remains of a table, or prose. */
final class TableRemains {

    /** What stands between cells in some form of a table. */
    private static final Pattern BETWEEN_CELLS = Pattern.compile("[|\t;,]|</?t[rdh]\\b[^<>]*>");

    /** Bars, tabs and tags are hardly ever in prose; semicolons and commas are. */
    private static final Pattern ONLY_IN_TABLES = Pattern.compile("[|\t]|</?t[rdh]\\b");

    /** So many short lines in a row that are no sentences are cells, one a line. */
    private static final int CELLS = 5;

    private static final int SHORT = 40;
    private static final String BEGINS_SAMPLE = "{}[]\"";

    private final PageContext page;
    private final Optional<Line> heading;
    private final List<Line> lines;
    private final boolean nothing;
    private final List<SourceLocation> labels;

    /**
     * Looks into a section.
     *
     * @param labels where the page says the request's method and address
     */
    TableRemains(PageContext page, Section section, List<SourceLocation> labels) {
        this.page = page;
        this.labels = labels;
        List<Line> all = section.lines().stream()
                .filter(line -> !line.fenced() && !line.isBlank())
                .filter(line -> !isLabels(line))
                .toList();
        this.heading = section.heading();
        this.nothing = section.lines().stream().allMatch(Line::isBlank);
        this.lines = all.stream().anyMatch(this::refersElsewhere) ? List.of() : all;
    }

    /** Returns the first line of what was a table. */
    Optional<Line> table() {
        Optional<Line> cells = lines.stream().filter(this::isCells).findFirst();
        boolean oneCellPerLine = lines.size() >= CELLS
                && lines.stream().filter(TableRemains::isCell).count() * 2 > lines.size();
        return cells.or(() -> oneCellPerLine ? lines.stream().findFirst() : Optional.empty());
    }

    /** Returns the first line of prose that does not just say that there are no parameters; the heading if there is no text. */
    Optional<Line> doubt() {
        return nothing
                ? heading
                : lines.stream()
                        .filter(line -> !page.words().has("chrome.line", line.text()))
                        .filter(line -> !page.words().has("no-parameters", line.text()))
                        .findFirst();
    }

    /** A table of method and address was read for what it says of the request; its ruling is none of another table. */
    private boolean isLabels(Line line) {
        SourceLocation place = page.text().at(line.span());
        return !labels.isEmpty()
                && (PipeLine.of(page.text(), line).isSeparator()
                        || labels.stream().anyMatch(at -> at.offset() < place.end() && at.end() > place.offset()));
    }

    private boolean isCells(Line line) {
        return line.tabled()
                || ONLY_IN_TABLES.matcher(line.text()).find()
                || cells(line).anyMatch(cell -> page.types().isType(cell));
    }

    private boolean refersElsewhere(Line line) {
        return cells(line).anyMatch(cell -> page.words().has("common-row", cell));
    }

    private static Stream<String> cells(Line line) {
        return BETWEEN_CELLS.splitAsStream(line.text()).map(String::strip);
    }

    private static boolean isCell(Line line) {
        String text = line.text().strip();
        return text.length() <= SHORT
                && BEGINS_SAMPLE.indexOf(text.charAt(0)) < 0
                && !Stops.endsPart(text.charAt(text.length() - 1));
    }
}
