package io.docwright.parse.page;

import java.util.List;
import java.util.Optional;

/** Says what the cells beside a cell tell of whether it is the name of a row, where rows have no borders. */
final class CellNeighbours {

    private static final double UNSUPPORTED = -4;

    /** What a name that is a word for a type costs, given back where a type stands behind it. */
    private static final double NAME_IS_TYPE = 6;

    private final CellFit fit;
    private final List<Cell> cells;

    /** Whether a type or a required word is to stand behind a name. */
    private final boolean typed;

    private final boolean stated;

    /**
     * Creates a judge of the cells of a table.
     *
     * @param columns what the columns mean
     */
    CellNeighbours(List<Optional<Role>> columns, CellFit fit, List<Cell> cells) {
        this.fit = fit;
        this.cells = cells;
        int name = columns.indexOf(Optional.of(Role.NAME));
        int type = columns.indexOf(Optional.of(Role.TYPE));
        int required = columns.indexOf(Optional.of(Role.REQUIRED));
        this.typed = type == name + 1;
        this.stated = typed && required == type + 1 && cells.stream().anyMatch(fit::isRequired);
    }

    /**
     * Returns the points of a name beyond those of its text. A word for a type is a name where a type stands behind it; no word is
     * one where the row says neither a known type nor, as others do, what is required.
     *
     * @param afterContainer whether the row may be a nameless one
     */
    double name(int index, boolean afterContainer) {
        boolean type = isType(index + 1);
        if (stated && !type && !isRequired(index + 1) && !isRequired(index + 2)) {
            return UNSUPPORTED;
        }
        return typed && type && !afterContainer && fit.isTypeWord(cells.get(index)) ? NAME_IS_TYPE : 0;
    }

    private boolean isType(int index) {
        return index < cells.size() && fit.isType(cells.get(index));
    }

    private boolean isRequired(int index) {
        return index < cells.size() && fit.isRequired(cells.get(index));
    }
}
