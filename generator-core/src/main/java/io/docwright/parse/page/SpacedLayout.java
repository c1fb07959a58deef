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
        int before = wordsBeforeType(area, header);
        PageTable table = ParagraphTable.read(name(), area, header, i -> cells(area, area.line(i), before));
        return isIndented(area, header, table) ? table.named("indented") : table;
    }

    /** Indentation shows what is a member of what. */
    private static boolean isIndented(TableArea area, Header header, PageTable table) {
        return area.lines().subList(header.next(), table.next()).stream()
                .anyMatch(line -> line.indent() > 1 && !line.isBlank());
    }

    /** Returns how many columns of known words stand between name and type. */
    private static int wordsBeforeType(TableArea area, Header header) {
        List<Optional<Role>> roles = header.cells().stream()
                .map(cell -> area.page().words().role(area.kind(), cell.text()))
                .toList();
        int type = Math.max(0, roles.indexOf(Optional.of(Role.TYPE)));
        return (int) roles.subList(0, type).stream()
                .flatMap(Optional::stream)
                .filter(role -> role == Role.REQUIRED || role == Role.POSITION)
                .count();
    }

    private static List<Cell> cells(TableArea area, Line line, int before) {
        String text = line.text();
        if (area.kind() != TableKind.PARAMETERS) {
            return words(area, line, 0);
        }
        List<Cell> cells = new ArrayList<>();
        int first = endOfName(area, text);
        boolean nameless = isNameless(area, text, before);
        boolean named = !nameless && CellFit.isName(text.substring(0, endOfWord(text, 0)));
        int start = nameless ? 0 : first + 1;
        if (named) {
            cells.add(ParagraphTable.cell(area, line, 0, first));
        }
        for (int i = 0; i < before && isWord(area, text, start); i++) {
            cells.add(ParagraphTable.cell(area, line, start, endOfWord(text, start)));
            start = endOfWord(text, start) + 1;
        }
        int end = start < text.length() ? endOfType(area, text, start) : -1;
        if (end < 0 || !(named || nameless)) {
            return List.of(ParagraphTable.cell(line));
        }
        cells.add(ParagraphTable.cell(area, line, start, end));
        int rest = addRest(area, line, end, cells);
        boolean prose = nameless && isProse(text.substring(rest));
        return !prose && isRow(area, text, end, cells) ? cells : List.of(ParagraphTable.cell(line));
    }

    /** Tells a row from a sentence whose second word is a word for a type, as in {@code The list of sheep.} */
    private static boolean isRow(TableArea area, String text, int endOfType, List<Cell> cells) {
        boolean sentence = CellFit.isStatement(area.page().words(), text)
                || CellFit.isSentence(text.substring(endOfType).strip());
        return !sentence
                || cells.stream().skip(1).anyMatch(cell -> area.page().words().isRequiredWord(cell.text()));
    }

    /** Returns where the first word ends, with the mark behind it where it is a name. */
    private static int endOfName(TableArea area, String text) {
        int mark = NameMark.end(area.page().words(), text);
        boolean whole = mark > 0 && (mark == text.length() || text.charAt(mark) == ' ');
        return whole ? mark : endOfWord(text, 0);
    }

    /** Tells whether a row begins with its type; a name may be a word for a type, and has a type behind it. */
    private static boolean isNameless(TableArea area, String text, int before) {
        int first = endOfWord(text, 0);
        boolean type = area.page().types().isType(text.substring(0, first));
        boolean nameless = typeBegins(area, text, 0, before) && (before > 0 || type);
        boolean name = type
                && endOfType(area, text, 0) == first
                && CellFit.isName(text.substring(0, first))
                && typeBegins(area, text, first + 1, before);
        return nameless && !name;
    }

    /** Tells whether a type stands at an offset, behind no more than some words of other columns. */
    private static boolean typeBegins(TableArea area, String text, int from, int before) {
        int start = from;
        for (int i = 0; i < before && isWord(area, text, start); i++) {
            start = endOfWord(text, start) + 1;
        }
        return start < text.length() && endOfType(area, text, start) >= 0;
    }

    private static boolean isWord(TableArea area, String text, int start) {
        if (start >= text.length()) {
            return false;
        }
        String word = text.substring(start, endOfWord(text, start));
        return area.page().words().isRequiredWord(word) || area.page().words().isPosition(word);
    }

    /** Behind the type stand words of known columns, and an example that may have blanks; returns where that begins. */
    private static int addRest(TableArea area, Line line, int from, List<Cell> cells) {
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
        return start;
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
