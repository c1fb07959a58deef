package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds rows of a known number of columns from lines with bars, however the cells are spread over the lines.
 *
 * <p>Where a list was lost the row breaks: its description has no bar behind it, and the next line closes it and brings the
 * remaining cells ({@code | CreateTime |}). A bar at the start of a line therefore opens a row, closes a cell, or stands for an
 * empty one, and which of these it is follows from whether a cell is open and whether the row is complete.
 */
final class PipeRows {

    private final TableArea area;
    private final int columns;
    private final RowShape shape;
    private final TableTail tail;
    private final boolean loose;
    private final boolean bare;
    private final List<Row> rows = new ArrayList<>();
    private final List<Span> ruling = new ArrayList<>();

    private List<Cell> cells = new ArrayList<>();
    private List<Cell.Piece> open = new ArrayList<>();
    private boolean begun;
    private boolean nameless;
    private int rowStart;
    private int rowEnd;
    private int openedAt;

    /**
     * Creates a builder.
     *
     * @param heading the cells of the heading
     * @param loose whether a cell may begin on a line without any bar
     * @param bare whether bars stand only between cells, so that their number shows a whole row
     */
    PipeRows(TableArea area, List<Cell> heading, boolean loose, boolean bare) {
        this.area = area;
        this.columns = heading.size();
        this.shape = new RowShape(area, heading);
        this.tail = new TableTail(area, heading, shape);
        this.loose = loose;
        this.bare = bare;
    }

    /** Reads from a line on, and returns the index of the first line that is not part of the table. */
    int read(int from) {
        int i = from;
        while (i < area.lines().size()) {
            Line line = area.line(i);
            PipeLine pipes = area.pipes(i);
            if (line.isBlank() && open.isEmpty()) {
                if (endsAtBlank(i)) {
                    break;
                }
                i = area.skipBlank(i);
                continue;
            }
            boolean code = line.fenced() && !open.isEmpty() && !endsCell(line);
            if (!line.isBlank() && !code && !pipes.hasBar() && !takesText(line) && !isInRow(i)) {
                if (tail.endsAt(i)) {
                    break;
                }
                i++;
                continue;
            }
            if (code && !line.isBlank()) {
                addText(line, i);
            } else if (pipes.isSeparator()) {
                ruling.add(line.span());
            } else if (pipes.hasBar()) {
                take(pipes, i);
            } else if (!line.isBlank()) {
                addText(line, i);
            }
            i++;
        }
        return finish(i);
    }

    List<Row> rows() {
        return rows;
    }

    List<Span> ruling() {
        return ruling;
    }

    /** A blank line ends the table unless the next text is a row of it. */
    private boolean endsAtBlank(int index) {
        int next = area.skipBlank(index);
        Line line = area.line(next);
        PipeLine pipes = area.pipes(next);
        if (!pipes.hasBar() || (!loose && !pipes.leads() && !line.text().endsWith("|"))) {
            return true;
        }
        boolean heading = area.pipes(next + 1).isSeparator() && !pipes.isSeparator();
        return heading && pipes.cells().stream().anyMatch(cell -> !cell.isEmpty()) && !isComplete(pipes);
    }

    private boolean isComplete(PipeLine pipes) {
        return pipes.cells().size() == columns && area.headingScore(pipes.cells()) > 0;
    }

    /** Bars in a block of code inside a cell are code, but for one behind its end. */
    private static boolean endsCell(Line line) {
        return line.isFence() && line.text().endsWith("|");
    }

    /** Tells whether text without a bar stands in a row that has begun, whose remaining cells stand below. */
    private boolean isInRow(int index) {
        return begun && !cells.isEmpty() && cells.size() < columns && tail.completes(index, columns - cells.size());
    }

    private boolean takesText(Line line) {
        return !line.fenced() && (loose || !open.isEmpty());
    }

    private void addText(Line line, int index) {
        if (open.isEmpty()) {
            if (cells.size() >= columns) {
                endRow();
            }
            begin(line.span().start());
            openedAt = index;
        }
        open.add(new Cell.Piece(line.span(), line.text()));
        rowEnd = line.span().end();
    }

    private void take(PipeLine pipes, int index) {
        int start = area.line(index).span().start();
        if (bare && pipes.parts().size() == columns) {
            endRow();
            begin(start);
            cells.add(pipes.first());
        } else if (!open.isEmpty() && !startsRow(pipes, index)) {
            closeOpen(pipes.first());
        } else if (cells.size() >= columns || !begun || startsRow(pipes, index) || isRestart(pipes)) {
            endRow();
            begin(start);
            nameless = pipes.isLoneBar();
            addUnlessEmpty(pipes.first());
        } else {
            cells.add(pipes.first());
        }
        cells.addAll(pipes.between());
        rowEnd = area.line(index).span().end();
        if (bare && pipes.parts().size() == columns && pipes.last().isEmpty()) {
            cells.add(pipes.last());
        } else if (!pipes.last().isEmpty()) {
            open.addAll(pipes.last().pieces());
            openedAt = index;
        }
    }

    /** A lone bar that opened a row and is followed by a line that opens one itself was no row. */
    private boolean isRestart(PipeLine pipes) {
        return cells.isEmpty() && pipes.leads() && !pipes.isLoneBar();
    }

    /** Tells whether a line begins a row although the last one is short: it has cells for a whole row, or begins like one. */
    private boolean startsRow(PipeLine pipes, int index) {
        if (!begun) {
            return false;
        }
        List<Cell> own = pipes.cells();
        if (own.isEmpty() || own.get(0).isEmpty()) {
            return false;
        }
        if (own.size() >= columns) {
            return true;
        }
        return own.size() > 1 ? shape.begins(own) : pipes.last().isEmpty() && shape.begins(index);
    }

    private void begin(int start) {
        if (!begun) {
            begun = true;
            rowStart = start;
        }
    }

    private void addUnlessEmpty(Cell cell) {
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
    }

    private void closeOpen(Cell tail) {
        open.addAll(tail.pieces());
        Span first = open.get(0).span();
        cells.add(new Cell(open, first.to(open.get(open.size() - 1).span())));
        open = new ArrayList<>();
    }

    private void endRow() {
        if (!open.isEmpty()) {
            closeOpen(Cell.empty(rowEnd));
        }
        if (begun && cells.stream().anyMatch(cell -> !cell.isEmpty()) && !repeatsHeading()) {
            rows.add(new Row(cells, nameless && cells.size() < columns, new Span(rowStart, rowEnd)));
        }
        cells = new ArrayList<>();
        begun = false;
        nameless = false;
    }

    /** Some crawls print the heading twice. */
    private boolean repeatsHeading() {
        boolean repeats = cells.size() == columns && area.headingScore(cells) >= 10 * columns;
        if (repeats) {
            ruling.add(new Span(rowStart, rowEnd));
        }
        return repeats;
    }

    /** Text that no bar closes is prose behind the table, unless a row was waiting for it. */
    private int finish(int next) {
        boolean prose = loose && !open.isEmpty() && openedWithoutBar() && (cells.isEmpty() || rowIsLong());
        int end = next;
        if (prose) {
            open = new ArrayList<>();
            end = openedAt;
            rowEnd = cells.isEmpty() ? rowEnd : cells.get(cells.size() - 1).at().end();
        }
        endRow();
        return end;
    }

    private boolean rowIsLong() {
        return cells.size() >= columns - 1;
    }

    private boolean openedWithoutBar() {
        return !area.pipes(openedAt).hasBar();
    }
}
