package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table whose short cells stand on one line with blanks between them, the description in paragraphs below:
 * {@code Sort string No CreateTime}.
 */
final class SpacedLayout implements Layout {

    private static final int FEWEST_COLUMNS = 3;

    /** As in {@code Array of Disk objects}. */
    private static final int MOST_TYPE_WORDS = 4;

    @Override
    public String name() {
        return "spaced";
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        List<Cell> cells = new HeadingCutter(area, area.line(from), true).cut();
        int score = cells.size() < FEWEST_COLUMNS ? 0 : area.headingScore(cells);
        return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score, from, from + 1));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        PageTable table = ParagraphTable.read(name(), area, header, i -> cells(area, area.line(i)));
        return isIndented(area, header, table) ? table.named("indented") : table;
    }

    /** Indentation shows what is a member of what. */
    private static boolean isIndented(TableArea area, Header header, PageTable table) {
        return area.lines().subList(header.next(), table.next()).stream()
                .anyMatch(line -> line.indent() > 1 && !line.isBlank());
    }

    private static List<Cell> cells(TableArea area, Line line) {
        String text = line.text();
        if (area.kind() != TableKind.PARAMETERS) {
            return words(area, line, 0);
        }
        int first = endOfWord(text, 0);
        boolean nameless = area.page().types().isType(text.substring(0, first));
        int required = nameless ? first : endOfRequired(area, text, first);
        int typeStart = nameless ? 0 : required + 1;
        int typeEnd = typeStart < text.length() ? endOfType(area, text, typeStart) : -1;
        boolean named = nameless || CellFit.isName(text.substring(0, first));
        if (typeEnd < 0 || !named || (nameless && isProse(text.substring(typeEnd)))) {
            return List.of(ParagraphTable.cell(line));
        }
        List<Cell> cells = new ArrayList<>();
        if (!nameless) {
            cells.add(ParagraphTable.cell(area, line, 0, first));
        }
        if (required > first) {
            cells.add(ParagraphTable.cell(area, line, first + 1, required));
        }
        cells.add(ParagraphTable.cell(area, line, typeStart, typeEnd));
        addRest(area, line, typeEnd, cells);
        return cells;
    }

    /** Returns where a required word ends that stands between name and type; the end of the name where none does. */
    private static int endOfRequired(TableArea area, String text, int first) {
        if (first >= text.length()) {
            return first;
        }
        int end = endOfWord(text, first + 1);
        return area.page().words().isRequiredWord(text.substring(first + 1, end)) ? end : first;
    }

    /** Behind the type stand words of known columns, and an example that may have blanks. */
    private static void addRest(TableArea area, Line line, int from, List<Cell> cells) {
        int start = from;
        while (start < line.text().length() && line.text().charAt(start) == ' ') {
            int end = endOfWord(line.text(), start + 1);
            String word = line.text().substring(start + 1, end);
            if (!area.page().words().isRequiredWord(word)
                    && !area.page().words().isPosition(word)) {
                break;
            }
            cells.add(ParagraphTable.cell(area, line, start, end));
            start = end;
        }
        if (start < line.text().length()) {
            cells.add(ParagraphTable.cell(area, line, start, line.text().length()));
        }
    }

    private static List<Cell> words(TableArea area, Line line, int from) {
        boolean status = CellFit.isStatus(line.text().substring(0, endOfWord(line.text(), 0)));
        boolean action = area.kind() == TableKind.ACCESS && line.text().indexOf(':') > 0;
        if (status || !action) {
            return List.of(ParagraphTable.cell(line));
        }
        List<Cell> cells = new ArrayList<>();
        int start = from;
        while (start < line.text().length()) {
            int end = endOfWord(line.text(), start);
            cells.add(ParagraphTable.cell(area, line, start, end));
            start = end + 1;
        }
        return cells;
    }

    /** Returns where the longest type ends that starts at an offset; -1 if none does. */
    private static int endOfType(TableArea area, String text, int start) {
        int end = endOfWord(text, start);
        int found = -1;
        for (int words = 0; words < MOST_TYPE_WORDS; words++) {
            found = area.page().types().isType(text.substring(start, end)) ? end : found;
            if (end == text.length()) {
                break;
            }
            end = endOfWord(text, end + 1);
        }
        return found;
    }

    private static int endOfWord(String text, int start) {
        int blank = text.indexOf(' ', start);
        return blank < 0 ? text.length() : blank;
    }

    private static boolean isProse(String rest) {
        String text = rest.strip();
        return text.indexOf(' ') >= 0 || CellFit.hasIdeograph(text) && text.length() > 4;
    }
}
