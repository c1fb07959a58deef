package io.docwright.parse.page;

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
