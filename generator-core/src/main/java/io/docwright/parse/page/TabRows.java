package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Builds rows from lines with tabs between the cells. A cell of several paragraphs breaks its row: the next lines go on in it, and the
 * one that has a tab brings the cells behind it.
 */
final class TabRows {

    private final TableArea area;
    private final int columns;
    private final int from;
    private final boolean endsInProse;
    private final RowShape shape;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();

    TabRows(TableArea area, Header header) {
        this.area = area;
        this.columns = header.cells().size();
        this.from = header.next();
        Optional<Role> last = area.page()
                .words()
                .role(area.kind(), header.cells().get(columns - 1).text());
        this.endsInProse = last.equals(Optional.of(Role.DESCRIPTION));
        this.shape = new RowShape(area, header.cells());
    }

    /**
     * Reads the rows, and returns the index of the first line behind them: what no tab follows is prose below the table, unless it
     * stands right below a description.
     */
    int read() {
        int end = from;
        List<Integer> open = new ArrayList<>();
        int limit = from;
        for (int i = from; i < area.lines().size() && !area.line(i).fenced(); i++) {
            limit = i + 1;
            if (TabLayout.hasTab(area, i) && !TabLayout.cells(area, i).stream().allMatch(Cell::isEmpty)) {
                goOn(open);
                open.clear();
                take(TabLayout.cells(area, i));
                end = i + 1;
            } else if (!area.line(i).isBlank()) {
                open.add(i);
            }
        }
        int below = end;
        while (endsInProse && below < limit && !area.line(below).isBlank()) {
            below++;
        }
        goOn(IntStream.range(end, below).boxed().toList());
        endRow();
        return below;
    }

    List<Row> rows() {
        return rows;
    }

    /** Adds lines to the last cell, all at once: there may be thousands. */
    private void goOn(List<Integer> indexes) {
        if (indexes.isEmpty()) {
            return;
        }
        List<Cell.Piece> pieces = indexes.stream()
                .map(area::line)
                .map(line -> new Cell.Piece(line.span(), line.text()))
                .toList();
        Span at = pieces.get(0).span().to(pieces.get(pieces.size() - 1).span());
        if (cells.isEmpty()) {
            cells.add(Cell.empty(at.start()));
        }
        int last = cells.size() - 1;
        cells.set(last, cells.get(last).with(new Cell(pieces, at)));
    }

    private void take(List<Cell> own) {
        boolean begins = cells.isEmpty() || cells.size() >= columns || own.size() >= columns || shape.begins(own);
        if (begins) {
            endRow();
            cells.addAll(own);
            return;
        }
        int last = cells.size() - 1;
        cells.set(last, cells.get(last).with(own.get(0)));
        cells.addAll(own.subList(1, own.size()));
    }

    private void endRow() {
        List<Cell> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (!filled.isEmpty()) {
            Span at = filled.get(0).at().to(filled.get(filled.size() - 1).at());
            rows.add(new Row(cells, false, at));
        }
        cells = new ArrayList<>();
    }
}
