package io.docwright.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows a line of the input with its number and, below it, marks under the characters that are meant. */
public final class Excerpt {

    private static final int TAB = 4;
    private static final int WIDEST = 110;
    private static final int BEFORE = 30;
    private static final String MORE = "…";

    private Excerpt() {}

    /**
     * Returns two lines, the source line and the marks; none when the line is not at hand.
     *
     * @param at what is meant; of a span over several lines, the first
     * @param lines gives the line a location starts on, without its end; what is not at hand is empty
     */
    public static List<String> of(SourceLocation at, Function<SourceLocation, Optional<String>> lines) {
        return lines.apply(at).map(line -> of(at, line)).orElse(List.of());
    }

    private static List<String> of(SourceLocation at, String line) {
        int from = Math.min(at.column() - 1, line.length());
        int to = (int) Math.min((long) from + at.length(), line.length());
        Shown shown = Shown.of(line, from, to);
        String number = String.valueOf(at.line());
        return List.of(
                "  " + number + " | " + shown.text(),
                "  " + " ".repeat(number.length()) + " | " + " ".repeat(shown.start()) + "^"
                        + "~".repeat(Math.max(0, shown.width() - 1)));
    }

    /**
     * A line as shown.
     *
     * @param text its cells, cut around what is meant where it is long
     * @param start cells before what is meant
     * @param width cells of what is meant
     */
    private record Shown(String text, int start, int width) {

        static Shown of(String line, int from, int to) {
            List<String> cells = new ArrayList<>();
            int before = 0;
            int first = 0;
            int width = 0;
            for (int i = 0, column = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                String cell = cell(line.codePointAt(i), column);
                int wide = CellWidth.of(cell);
                column += wide;
                first += i < from ? 1 : 0;
                before += i < from ? wide : 0;
                width += i >= from && i < to ? wide : 0;
                cells.add(cell);
            }
            return window(cells, first, before, width);
        }

        private static String cell(int point, int column) {
            return point == '\t' ? " ".repeat(TAB - column % TAB) : VisibleText.ofPoint(point);
        }

        private static Shown window(List<String> cells, int first, int before, int width) {
            int start = before > BEFORE * 2 ? Math.max(0, first - BEFORE) : 0;
            StringBuilder text = new StringBuilder(start > 0 ? MORE : "");
            int shift = start > 0 ? 1 : 0;
            int used = 0;
            for (int i = start; i < cells.size(); i++) {
                int wide = CellWidth.of(cells.get(i));
                if (used + wide > WIDEST) {
                    text.append(MORE);
                    break;
                }
                shift += i < first ? wide : 0;
                used += wide;
                text.append(cells.get(i));
            }
            return new Shown(text.toString().stripTrailing(), shift, Math.min(width, WIDEST + 1 - shift));
        }
    }
}
