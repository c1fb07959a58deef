package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table whose short cells were run together, the description in paragraphs below: {@code SortstringNo} under
 * {@code ParameterTypeRequiredDescriptionExample}. The words of types and required cells show where one ends.
 */
final class GluedLayout implements Layout {

    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_WORD = 60;
    private static final int FEWEST_COLUMNS = 3;

    @Override
    public String name() {
        return "glued";
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        List<Cell> cells = new HeadingCutter(area, area.line(from), false).cut();
        int score = cells.size() < FEWEST_COLUMNS ? 0 : area.headingScore(cells);
        return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score, from, from + 1));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        boolean required = header.cells().stream()
                .anyMatch(cell -> area.page()
                        .words()
                        .role(area.kind(), cell.text())
                        .filter(Role.REQUIRED::equals)
                        .isPresent());
        return ParagraphTable.read(name(), area, header, i -> cells(area, i, required));
    }

    private static List<Cell> cells(TableArea area, int index, boolean required) {
        Line line = area.line(index);
        boolean row = area.kind() == TableKind.PARAMETERS
                && line.text().length() <= LONGEST_ROW
                && area.line(index + 1).isBlank();
        List<Cell> cells = row ? split(area, line, required) : List.of();
        return cells.isEmpty() ? List.of(ParagraphTable.cell(line)) : cells;
    }

    /** Cuts a row at the longest required word at its end and the longest type before that. */
    private static List<Cell> split(TableArea area, Line line, boolean required) {
        String text = line.text();
        for (int cut = Math.max(1, text.length() - LONGEST_WORD); cut <= text.length(); cut++) {
            boolean word = cut == text.length()
                    ? !required
                    : required && area.page().words().isRequiredWord(text.substring(cut));
            int type = word ? typeBefore(area, text, cut) : -1;
            if (type >= 0) {
                List<Cell> cells = new ArrayList<>();
                if (type > 0) {
                    cells.add(ParagraphTable.cell(area, line, 0, type));
                }
                cells.add(ParagraphTable.cell(area, line, type, cut));
                if (cut < text.length()) {
                    cells.add(ParagraphTable.cell(area, line, cut, text.length()));
                }
                return cells;
            }
        }
        return List.of();
    }

    /** Returns where the longest type begins that ends at an offset, with a name or nothing before it; -1 if none does. */
    private static int typeBefore(TableArea area, String text, int end) {
        for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
            boolean named = start == 0 || CellFit.isName(text.substring(0, start));
            if (named && area.page().types().isType(text.substring(start, end))) {
                return start;
            }
        }
        return -1;
    }
}
