package io.docwright.parse.page;

import java.util.List;
import java.util.Optional;

/**
 * How rows of a table begin, by its heading: with a name, the words of the columns between, and a type.
 *
 * <p>A table without such a beginning, such as one with descriptions before types, has rows that only their number of cells shows.
 */
final class RowShape {

    private final TableArea area;

    /** The column of types; 0 where it cannot show the beginning of a row. */
    private final int type;

    RowShape(TableArea area, List<Cell> heading) {
        this.area = area;
        List<Optional<Role>> roles = heading.stream()
                .map(cell -> area.page().words().role(area.kind(), cell.text()))
                .toList();
        int column = roles.indexOf(Optional.of(Role.TYPE));
        boolean words = column > 0 && roles.subList(1, column).stream().allMatch(RowShape::isOfWords);
        this.type = words ? column : 0;
    }

    private static boolean isOfWords(Optional<Role> role) {
        return role.filter(found -> found == Role.REQUIRED || found == Role.POSITION)
                .isPresent();
    }

    /** Tells whether cells of one line begin a row: none but the one in the column of types is a known word. */
    boolean begins(List<Cell> cells) {
        return type > 0
                && cells.size() > type
                && isType(cells.get(type))
                && cells.subList(1, type).stream().allMatch(cell -> cell.isEmpty() || isWord(cell))
                && isName(cells.get(0));
    }

    /** Tells whether a line begins a row whose cells have lines of their own. */
    boolean begins(int index) {
        PipeLine first = area.pipes(index);
        boolean name = type > 0
                && first.leads()
                && isName(
                        first.between().isEmpty()
                                ? first.last()
                                : first.between().get(0));
        for (int i = 1; name && i <= type; i++) {
            PipeLine line = area.pipes(index + i);
            boolean fits = i < type ? line.first().isEmpty() || isWord(line.first()) : isType(line.first());
            name = line.hasBar() && !line.leads() && fits;
        }
        return name;
    }

    private boolean isName(Cell cell) {
        String text = CellText.word(cell.text());
        String name = NameMark.without(area.page().words(), text.substring(NameDepth.lengthOfMarks(text)));
        boolean word = name.chars().noneMatch(c -> PageText.isSpace((char) c)) && !CellFit.isSentence(name);
        return !name.isEmpty() && word;
    }

    private boolean isType(Cell cell) {
        return area.kind() == TableKind.PARAMETERS && area.page().types().isType(cell.text());
    }

    private boolean isWord(Cell cell) {
        return area.page().words().isRequiredWord(cell.text())
                || area.page().words().isPosition(cell.text());
    }
}
