package io.docwright.parse.page;

import java.util.List;
import java.util.Optional;

/**
 * A table whose rows are lines with bars between the cells. The four forms differ in the bar before the first cell and in the rule
 * below the heading; a row may go on in the lines below where a list was lost or a cell has several paragraphs.
 */
final class PipeLayout implements Layout {

    private static final int RULED_BONUS = 5;

    private final String name;
    private final boolean leading;
    private final boolean rule;
    private final boolean spaced;

    private PipeLayout(String name, boolean leading, boolean rule, boolean spaced) {
        this.name = name;
        this.leading = leading;
        this.rule = rule;
        this.spaced = spaced;
    }

    /** Bars on both sides, a rule below the heading, blanks around the cells: extracted from a page. */
    static Layout pipes() {
        return new PipeLayout("pipes", true, true, true);
    }

    /** The same without blanks: Markdown as written. */
    static Layout markdown() {
        return new PipeLayout("source-markdown", true, true, false);
    }

    /** No bar before the first cell, a rule below the heading. */
    static Layout html2text() {
        return new PipeLayout("html2text", false, true, true);
    }

    /** No bar before the first cell and no rule. Containers have that bar, and two behind the last cell. */
    static Layout tailPipe() {
        return new PipeLayout("tail-pipe", false, false, true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        Line line = area.line(from);
        PipeLine pipes = area.pipes(from);
        List<Cell> cells = pipes.cells();
        if (cells.size() < 2 || pipes.leads() != leading) {
            return Optional.empty();
        }
        int score = area.headingScore(cells);
        boolean ruled = area.pipes(from + 1).isSeparator();
        if (score == 0 || (ruled != rule && !leading)) {
            return Optional.empty();
        }
        int bonus = (ruled == rule ? RULED_BONUS : 0) + (spaced == line.text().startsWith("| ") ? 1 : 0);
        return Optional.of(new Header(cells, score + bonus, from, from + 1));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        boolean bare =
                area.pipes(header.first()).parts().size() == header.cells().size();
        var rows = new PipeRows(area, header.cells(), false, bare);
        int next = rows.read(header.next());
        Span at = area.span(header.first(), Math.max(next, header.next()));
        return new PageTable(name, header.cells(), rows.rows(), true, rows.ruling(), at, next);
    }
}
