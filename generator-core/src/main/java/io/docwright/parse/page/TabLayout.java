package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table whose rows are lines with tabs between the cells, as browsers and spreadsheets copy it. */
final class TabLayout implements Layout {

    private static final int RULED_BONUS = 5;

    @Override
    public String name() {
        return "tabs";
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        List<Cell> cells = hasTab(area, from) ? cells(area, from) : List.of();
        int score = cells.size() < 2 ? 0 : area.headingScore(cells);
        return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score + RULED_BONUS, from, from + 1));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        var rows = new TabRows(area, header);
        int next = rows.read();
        Span at = area.span(header.first(), next);
        return new PageTable(name(), header.cells(), rows.rows(), true, List.of(), at, next);
    }

    /** Tells whether a line has a tab, be it before its first word or behind the last. */
    static boolean hasTab(TableArea area, int index) {
        Span line = whole(area, index);
        return !area.line(index).fenced() && area.page().text().of(line).indexOf('\t') >= 0;
    }

    /** Returns the cells of a line, empty ones at its ends among them. */
    static List<Cell> cells(TableArea area, int index) {
        PageText text = area.page().text();
        Span line = whole(area, index);
        List<Cell> cells = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || text.text().charAt(i) == '\t') {
                Span span = text.trim(start, i);
                cells.add(span.isEmpty() ? Cell.empty(start) : Cell.of(new Cell.Piece(span, text.of(span))));
                start = i + 1;
            }
        }
        return cells;
    }

    /** A line with the white space around its words. */
    private static Span whole(TableArea area, int index) {
        String text = area.page().text().text();
        int start = area.line(index).span().start();
        int end = area.line(index).span().end();
        while (start > 0 && text.charAt(start - 1) != '\n' && PageText.isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && text.charAt(end) != '\n' && PageText.isSpace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
