package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of a table.
 *
 * @param pieces its text, line by line; none in an empty cell
 * @param at all of it; where it would be, if it is empty
 */
record Cell(List<Piece> pieces, Span at) {

    Cell {
        pieces = List.copyOf(pieces);
    }

    static Cell of(Piece piece) {
        return new Cell(List.of(piece), piece.span());
    }

    static Cell empty(int offset) {
        return new Cell(List.of(), new Span(offset, offset));
    }

    /** Returns the cell with the text of another behind it. */
    Cell with(Cell more) {
        if (more.isEmpty() || more.equals(this)) {
            return this;
        }
        List<Piece> all = Stream.concat(pieces.stream(), more.pieces.stream()).toList();
        return new Cell(all, isEmpty() ? more.at : at.to(more.at));
    }

    /** Returns the cell with the texts of others behind it. */
    Cell with(List<Cell> others) {
        List<Piece> all = new ArrayList<>(pieces);
        Span span = at;
        Cell whole = this;
        for (Cell more : others) {
            boolean same = whole.pieces.size() == all.size() && more.equals(whole);
            if (!more.isEmpty() && !same) {
                span = all.isEmpty() ? more.at : span.to(more.at);
                whole = all.isEmpty() ? more : whole;
                all.addAll(more.pieces);
            }
        }
        return new Cell(all, span);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    String text() {
        return pieces.size() == 1
                ? pieces.get(0).text()
                : pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    /**
     * A line or a part of one.
     *
     * @param span where it stands
     * @param text its characters
     */
    record Piece(Span span, String text) {}
}
