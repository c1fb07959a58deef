package io.docwright.resolve;

import io.docwright.model.Parameter.Location;
import java.util.Locale;
import java.util.Optional;

/** Reads the short cells of a parameter row: whether it is required and where it goes. */
final class CellWords {

    private final WordList required;
    private final WordList positions;

    CellWords(WordList required, WordList positions) {
        this.required = required;
        this.positions = positions;
    }

    static CellWords standard() {
        return new CellWords(WordList.load("required.txt"), WordList.load("positions.txt"));
    }

    /**
     * Reads a required cell. A cell with several statements (a list by edition, a condition) gives nothing, unless it holds one
     * known word and punctuation only.
     */
    Optional<Boolean> required(String cell) {
        return required.meaning(cell.replaceAll("[*`\\\\]", "").strip().replaceAll("[.。]$", ""))
                .map(Boolean::valueOf);
    }

    /** Reads a position cell. */
    Optional<Location> position(String cell) {
        return positions.meaning(cell).map(word -> Location.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
