package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table whose heading has one line a cell, each with a bar behind it. In the form "cell-per-line" a lone bar stands before the
 * heading and the rows are written like it; in the form "half-pipe" the short cells of a row share a line.
 */
final class CellLineLayout implements Layout {

    private final String name;
    private final boolean loneBar;

    private CellLineLayout(String name, boolean loneBar) {
        this.name = name;
        this.loneBar = loneBar;
    }

    static Layout cellPerLine() {
        return new CellLineLayout("cell-per-line", true);
    }

    static Layout halfPipe() {
        return new CellLineLayout("half-pipe", false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        boolean bar = area.pipes(from).isLoneBar();
        if (bar != loneBar) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        int i = loneBar ? from + 1 : from;
        while (i < area.lines().size() && cells.size() < Role.values().length) {
            PipeLine line = area.pipes(i);
            if (line.parts().size() != 2
                    || line.first().isEmpty()
                    || !line.last().isEmpty()) {
                break;
            }
            if (cells.isEmpty()
                    && area.page()
                            .words()
                            .role(area.kind(), line.first().text())
                            .isEmpty()) {
                break;
            }
            cells.add(line.first());
            i++;
        }
        int score = cells.size() < 2 ? 0 : area.headingScore(cells);
        return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score, from, i));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        var rows = new PipeRows(area, header.cells().size(), true);
        int next = rows.read(header.next());
        Span at = area.span(header.first(), Math.max(next, header.next()));
        return new PageTable(name, header.cells(), rows.rows(), true, rows.ruling(), at, next);
    }
}
