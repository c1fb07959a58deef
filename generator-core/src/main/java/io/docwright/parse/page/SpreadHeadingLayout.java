package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown table whose cells were written as paragraphs, those of the heading too: each begins with a bar on a line of its own,
 * and only the rule below the heading shows where it ends.
 */
final class SpreadHeadingLayout implements Layout {

    private static final int MOST_LINES = 40;

    @Override
    public String name() {
        return "source-markdown";
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        List<Cell> cells = new ArrayList<>();
        int end = Math.min(area.lines().size(), from + MOST_LINES);
        for (int i = from; i < end; i++) {
            PipeLine line = area.pipes(i);
            if (line.isSeparator()) {
                int score = cells.size() < 2 ? 0 : area.headingScore(cells);
                return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score, from, i));
            }
            if (!area.line(i).isBlank()) {
                if (!line.leads() || line.cells().size() != 1) {
                    return Optional.empty();
                }
                cells.addAll(line.cells());
            }
        }
        return Optional.empty();
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        var rows = new PipeRows(area, header.cells(), false, false);
        int next = rows.read(header.next());
        Span at = area.span(header.first(), Math.max(next, header.next()));
        return new PageTable(name(), header.cells(), rows.rows(), true, rows.ruling(), at, next);
    }
}
