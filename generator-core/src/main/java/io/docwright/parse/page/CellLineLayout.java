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
        cells = withoutRow(area, cells, i);
        int next = (loneBar ? from + 1 : from) + cells.size();
        int score = cells.size() < 2 ? 0 : area.headingScore(cells);
        return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score, from, next));
    }

    /**
     * Takes away the name and description of a first row whose short cells follow below: cells that are no column, behind a heading
     * that has all it needs; several of them, or one before a text of several lines.
     */
    private static List<Cell> withoutRow(TableArea area, List<Cell> cells, int next) {
        List<Optional<Role>> roles = cells.stream()
                .map(cell -> area.page().words().role(area.kind(), cell.text()))
                .toList();
        int known = roles.size();
        while (known > 0 && roles.get(known - 1).isEmpty()) {
            known--;
        }
        List<Optional<Role>> heading = roles.subList(0, known);
        boolean whole = heading.contains(Optional.of(Role.NAME)) && heading.contains(Optional.of(Role.DESCRIPTION));
        boolean goesOn = roles.size() - known > 1
                || (known < roles.size() && !area.pipes(next).hasBar());
        return whole && goesOn ? cells.subList(0, known) : cells;
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        var rows = new PipeRows(area, header.cells(), true, false);
        int next = rows.read(header.next());
        Span at = area.span(header.first(), Math.max(next, header.next()));
        return new PageTable(name, header.cells(), rows.rows(), true, rows.ruling(), at, next);
    }
}
