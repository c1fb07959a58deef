package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table whose short cells were run together, the description in paragraphs below: {@code SortstringNo} under
 * {@code ParameterTypeRequiredDescriptionExample}. The words of types and required cells show where one ends.
 */
final class GluedLayout implements Layout {

    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_WORD = 60;
    private static final int FEWEST_COLUMNS = 3;

    /** What is left of a row behind a cut: where it starts, and the number of columns it should have. */
    private record Rest(int start, int columns) {}

    /** The columns whose cells are known words. */
    private static final Set<Role> WORDS = Set.of(Role.TYPE, Role.REQUIRED, Role.POSITION);

    @Override
    public String name() {
        return "glued";
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        List<Cell> cells = new HeadingCutter(area, area.line(from), false).cut();
        List<Role> words = words(area, cells);
        boolean fits =
                cells.size() >= FEWEST_COLUMNS && words.stream().distinct().count() == words.size();
        int score = fits ? area.headingScore(cells) : 0;
        return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score, from, from + 1));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        List<Role> words = words(area, header.cells());
        return ParagraphTable.read(name(), area, header, i -> cells(area, i, words));
    }

    private static List<Role> words(TableArea area, List<Cell> heading) {
        return heading.stream()
                .flatMap(cell -> area.page().words().role(area.kind(), cell.text()).stream())
                .filter(WORDS::contains)
                .toList();
    }

    private static List<Cell> cells(TableArea area, int index, List<Role> words) {
        Line line = area.line(index);
        boolean row = area.kind() == TableKind.PARAMETERS
                && line.text().length() <= LONGEST_ROW
                && area.line(index + 1).isBlank();
        List<Integer> cuts = row ? split(area, line.text(), words) : List.of();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            if (cuts.get(i) < cuts.get(i + 1)) {
                cells.add(ParagraphTable.cell(area, line, cuts.get(i), cuts.get(i + 1)));
            }
        }
        return cells.isEmpty() ? List.of(ParagraphTable.cell(line)) : cells;
    }

    /** Returns where the cells of a row begin and the last one ends: the shortest name with words of all columns behind it. */
    static List<Integer> split(TableArea area, String text, List<Role> words) {
        Set<Rest> failed = new HashSet<>();
        int marked = NameMark.end(area.page().words(), text);
        for (int name = marked; name < text.length(); name++) {
            if (name > marked && !CellFit.isName(text.substring(0, name))) {
                break;
            }
            List<Integer> cuts = new ArrayList<>(List.of(0, name));
            if (goesOn(area, text, words, cuts, failed)) {
                return cuts;
            }
        }
        return List.of();
    }

    /**
     * Tells whether the rest of a text, behind the last cut, is one word for each of some columns, the longest ones first. A rest that
     * is not is remembered: it is met again behind every other way to cut what stands before it.
     */
    private static boolean goesOn(TableArea area, String text, List<Role> words, List<Integer> cuts, Set<Rest> failed) {
        int start = cuts.get(cuts.size() - 1);
        if (words.isEmpty() || failed.contains(new Rest(start, words.size()))) {
            return words.isEmpty() && start == text.length();
        }
        for (int end = Math.min(text.length(), start + LONGEST_WORD); end > start; end--) {
            if (isWord(area, words.get(0), text.substring(start, end))) {
                cuts.add(end);
                if (goesOn(area, text, words.subList(1, words.size()), cuts, failed)) {
                    return true;
                }
                cuts.remove(cuts.size() - 1);
            }
        }
        failed.add(new Rest(start, words.size()));
        return false;
    }

    private static boolean isWord(TableArea area, Role role, String text) {
        return switch (role) {
            case TYPE -> area.page().types().isType(text);
            case REQUIRED -> area.page().words().isRequiredWord(text);
            default -> area.page().words().isPosition(text);
        };
    }
}
