package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gives cells to columns where some cells, or the borders between rows, were lost.
 *
 * <p>Cells keep the order of the columns, a row may leave columns out, and a description may have several cells. Among all such
 * placements the best one is found by dynamic programming over the cells, the state being the column of the last cell and whether
 * the last type had members (a nameless row follows a container, hardly ever anything else). The work is linear in the cells.
 */
final class CellPlacer {

    private static final double NEVER = -1e12;
    private static final double STRAY = -9;
    private static final int DROPPED = -1;

    private final List<Optional<Role>> columns;
    private final CellFit fit;
    private final boolean manyRows;

    /**
     * Creates a placer.
     *
     * @param columns what the columns mean, as far as known
     * @param manyRows whether the cells are those of many rows
     */
    CellPlacer(List<Optional<Role>> columns, CellFit fit, boolean manyRows) {
        this.columns = columns;
        this.fit = fit;
        this.manyRows = manyRows;
    }

    /** Returns the rows, each a list of cells for each column; cells that fit nowhere are left out. */
    List<List<List<Cell>>> place(List<Cell> cells) {
        return rows(cells, bestPath(cells));
    }

    /** Tells whether names and types hold what they should and no other cell is out of place, so that nothing was shifted. */
    boolean isPlain(List<Cell> cells) {
        boolean typed = false;
        for (int i = 0; i < cells.size(); i++) {
            boolean telling = is(i, Role.NAME) || is(i, Role.TYPE);
            if (fits(i, cells.get(i)) <= (telling ? 0 : -2)) {
                return false;
            }
            typed |= is(i, Role.TYPE);
        }
        return typed;
    }

    /** Tells whether only the type's cell says what is in no vocabulary, and the others show that nothing was shifted. */
    boolean isPlainButForItsType(List<Cell> cells) {
        boolean confirmed = false;
        for (int i = 0; i < cells.size(); i++) {
            double points = fits(i, cells.get(i));
            if (is(i, Role.TYPE) ? !fit.mayBeType(cells.get(i)) : points < 0 || (is(i, Role.NAME) && points == 0)) {
                return false;
            }
            confirmed |= points > 0 && !is(i, Role.NAME);
        }
        return confirmed;
    }

    /** Returns the points of giving each cell to the column it stands in. */
    double scoreAsIs(List<Cell> cells) {
        double score = 0;
        for (int i = 0; i < cells.size(); i++) {
            score += fits(i, cells.get(i));
        }
        return score;
    }

    /** Returns the points of the best placement of the cells of one row. */
    double bestScore(List<Cell> cells) {
        return Arrays.stream(run(cells).scores).max().orElse(NEVER);
    }

    private int[] bestPath(List<Cell> cells) {
        Run run = run(cells);
        int state = 0;
        for (int s = 1; s < run.scores.length; s++) {
            state = run.scores[s] > run.scores[state] ? s : state;
        }
        int[] path = new int[cells.size()];
        for (int i = cells.size() - 1; i >= 0; i--) {
            short from = run.from[i * run.scores.length + state];
            path[i] = from < 0 ? DROPPED : state / 2;
            state = from < 0 ? ~from : from;
        }
        return path;
    }

    /** The points after the last cell, and how each state was reached at each cell: from which state, inverted if the cell is left out. */
    private record Run(double[] scores, short[] from) {}

    private Run run(List<Cell> cells) {
        int states = columns.size() * 2 + 2;
        double[] scores = new double[states];
        Arrays.fill(scores, NEVER);
        // the state before the first row: behind the last column, and for a whole table as if a container had come
        scores[manyRows ? states - 1 : states - 2] = 0;
        short[] from = new short[cells.size() * states];
        var neighbours = new CellNeighbours(columns, fit, cells);
        for (int i = 0; i < cells.size(); i++) {
            scores = step(cells.get(i), i, neighbours, scores, from);
        }
        for (int s = 0; s < states; s++) {
            scores[s] += s / 2 < columns.size() ? skipped(s / 2 + 1, columns.size(), true) : 0;
        }
        return new Run(scores, from);
    }

    private double[] step(Cell cell, int index, CellNeighbours neighbours, double[] before, short[] from) {
        int row = index * before.length;
        double[] after = new double[before.length];
        Arrays.fill(after, NEVER);
        double[] fits = new double[columns.size()];
        Arrays.setAll(fits, column -> fits(column, cell));
        boolean container = fit.isContainer(cell);
        double name = manyRows ? neighbours.name(index, false) : 0;
        double nameless = manyRows ? neighbours.name(index, true) : 0;
        for (int s = 0; s < before.length; s++) {
            if (before[s] <= NEVER / 2) {
                continue;
            }
            double stray = before[s] + (cell.isEmpty() ? -0.1 : STRAY);
            if (stray > after[s]) {
                after[s] = stray;
                from[row + s] = (short) ~s;
            }
            for (int column = 0; column < columns.size(); column++) {
                double score = before[s]
                        + move(s, column, index == 0)
                        + fits[column]
                        + (!is(column, Role.NAME) ? 0 : s % 2 == 1 ? nameless : name);
                int target = column * 2 + (container(s, column, container) ? 1 : 0);
                if (score > after[target]) {
                    after[target] = score;
                    from[row + target] = (short) s;
                }
            }
        }
        return after;
    }

    private boolean container(int state, int column, boolean isContainer) {
        return is(column, Role.TYPE) ? isContainer : state % 2 == 1;
    }

    private double fits(int column, Cell cell) {
        if (!manyRows && is(column, Role.REQUIRED) && fit.isCondition(cell)) {
            return CellFit.MARK;
        }
        return columns.get(column).map(role -> fit.score(role, cell)).orElse(0.0);
    }

    /** Returns the cost of going from a state to a column: columns left out, rows broken. */
    private double move(int state, int column, boolean first) {
        int last = state / 2;
        boolean afterContainer = state % 2 == 1;
        if (last < columns.size() && column > last) {
            return skipped(last + 1, column, afterContainer);
        }
        if (column == last && isText(column)) {
            return is(column, Role.TYPE) ? -9 : is(column, Role.EXAMPLE) ? -4 : -0.3;
        }
        if (last < columns.size() && !manyRows) {
            return NEVER;
        }
        boolean startsWell = column == 0 || is(column, Role.NAME) || isUpToType(column) || first;
        double rest = last < columns.size() ? skipped(last + 1, columns.size(), true) : 0;
        return rest + skipped(0, column, afterContainer) + (startsWell ? 0 : -15);
    }

    /** A nameless row begins with its type, or with a word of a column before that. */
    private boolean isUpToType(int column) {
        int type = columns.indexOf(Optional.of(Role.TYPE));
        boolean words = is(column, Role.REQUIRED) || is(column, Role.POSITION);
        return column == type || (words && column < type);
    }

    private double skipped(int from, int to, boolean afterContainer) {
        double cost = 0;
        for (int column = from; column < to; column++) {
            cost += columns.get(column).map(role -> skip(role, afterContainer)).orElse(-0.5);
        }
        return cost;
    }

    private static double skip(Role role, boolean afterContainer) {
        return switch (role) {
            case NAME -> afterContainer ? -3 : -10;
            case TYPE, ACTION, CHANGE_DATE -> -6;
            case ERROR_STATUS, ERROR_CODE -> -4;
            case DESCRIPTION -> -2.5;
            case REQUIRED, POSITION -> -1.5;
            default -> -0.5;
        };
    }

    /** Tells whether a column may have several cells: prose has paragraphs, and bars in the text cut a type or example in two. */
    private boolean isText(int column) {
        return is(column, Role.DESCRIPTION)
                || is(column, Role.EXAMPLE)
                || is(column, Role.ERROR_DESCRIPTION)
                || (!manyRows && is(column, Role.TYPE));
    }

    private boolean is(int column, Role role) {
        return columns.get(column).filter(found -> found == role).isPresent();
    }

    private List<List<List<Cell>>> rows(List<Cell> cells, int[] path) {
        List<List<List<Cell>>> rows = new ArrayList<>();
        int last = columns.size();
        for (int i = 0; i < path.length; i++) {
            int column = path[i];
            if (column == DROPPED) {
                continue;
            }
            if (column < last || (column == last && !isText(column)) || rows.isEmpty()) {
                rows.add(emptyRow());
            }
            rows.get(rows.size() - 1).get(column).add(cells.get(i));
            last = column;
        }
        return rows;
    }

    private List<List<Cell>> emptyRow() {
        List<List<Cell>> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(new ArrayList<>());
        }
        return row;
    }
}
