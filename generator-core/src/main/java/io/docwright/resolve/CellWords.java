package io.docwright.resolve;

import io.docwright.model.Parameter.Location;
import io.docwright.raw.Lexicon;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the short cells of a parameter row: whether it is required and where it goes. */
final class CellWords {

    private static final Map<String, Boolean> REQUIRED = Map.of("yes", true, "no", false);
    private static final Map<String, Location> LOCATIONS = Map.of(
            "path", Location.PATH,
            "query", Location.QUERY,
            "header", Location.HEADER,
            "body", Location.BODY,
            "form", Location.FORM);

    private final Lexicon lexicon;

    CellWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads a required cell. A cell with several statements (a list by edition, a condition) gives nothing, unless it holds one
     * known word and punctuation only.
     */
    Optional<Boolean> required(String cell) {
        return lexicon.meaning("required", cell.strip().replaceAll("[.。]$", "")).map(REQUIRED::get);
    }

    /**
     * Reads a required cell that may hold a mark which means something only beside its counterpart: {@code O} is the opposite of
     * the {@code X} or {@code M} in the same column, and nothing alone.
     *
     * @param column all cells of the column
     */
    Optional<Boolean> required(String cell, Set<String> column) {
        if (lexicon.has("cell.required.other", cell)) {
            boolean yes = column.stream().anyMatch(other -> lexicon.has("cell.required.yes", other));
            boolean no = column.stream().anyMatch(other -> lexicon.has("cell.required.no", other));
            return yes == no ? Optional.empty() : Optional.of(no);
        }
        return required(cell)
                .or(() -> lexicon.meaning("cell.required", cell.strip())
                        .filter(mark -> column.stream().anyMatch(other -> lexicon.has("cell.required.other", other)))
                        .map(REQUIRED::get));
    }

    /** Tells whether a required cell says something that no word explains; a cell for which a rule or a person is needed does. */
    boolean isUnknownNeed(String cell, Set<String> column) {
        return !isEmpty(cell)
                && required(cell, column).isEmpty()
                && lexicon.meaning("required", cell).isEmpty()
                && lexicon.meaning("cell.required", cell.strip()).isEmpty();
    }

    /** Reads a position cell. */
    Optional<Location> position(String cell) {
        return place(cell).map(LOCATIONS::get);
    }

    /** Returns the word of a position cell that names a place where clients put nothing. */
    Optional<String> elsewhere(String cell) {
        return place(cell).filter(word -> !LOCATIONS.containsKey(word));
    }

    /** Tells whether a position cell says something that no word explains. */
    boolean isUnknownPosition(String cell) {
        return !isEmpty(cell) && place(cell).isEmpty();
    }

    private Optional<String> place(String cell) {
        Optional<String> certain = lexicon.meaning("position", cell);
        return certain.isPresent() ? certain : lexicon.meaning("cell.position", cell);
    }

    private static boolean isEmpty(String cell) {
        return cell.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
