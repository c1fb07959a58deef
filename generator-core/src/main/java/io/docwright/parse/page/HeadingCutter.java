package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into the column words it consists of, with blanks or nothing between them. */
final class HeadingCutter {

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_WORD = 60;

    private final TableArea area;
    private final Line line;
    private final boolean blanks;

    /**
     * Creates a cutter.
     *
     * @param blanks whether there are blanks between the words
     */
    HeadingCutter(TableArea area, Line line, boolean blanks) {
        this.area = area;
        this.line = line;
        this.blanks = blanks;
    }

    /**
     * Returns the words; none where the line has anything else. Where words can be cut in several ways ({@code Parameter type} is one
     * column or two) the way with more different columns counts.
     */
    List<Cell> cut() {
        if (line.text().length() > LONGEST_HEADING || line.text().indexOf('|') >= 0) {
            return List.of();
        }
        List<Cell> few = cut(true);
        List<Cell> many = cut(false);
        return area.headingScore(many) > area.headingScore(few) ? many : few;
    }

    private List<Cell> cut(boolean longest) {
        String text = line.text();
        int[] next = new int[text.length() + 1];
        for (int start = text.length() - 1; start >= 0; start--) {
            next[start] = end(start, next, longest);
        }
        List<Cell> cells = new ArrayList<>();
        for (int start = 0; start < text.length() && next[start] > 0; start = from(next[start])) {
            cells.add(ParagraphTable.cell(area, line, start, next[start]));
        }
        return cells;
    }

    /** Returns where a word ends that starts at an offset and has only words behind it; 0 if none does. */
    private int end(int start, int[] next, boolean longest) {
        int found = 0;
        int limit = Math.min(line.text().length(), start + LONGEST_WORD);
        for (int end = start + 1; end <= limit && (longest || found == 0); end++) {
            boolean border =
                    end == line.text().length() || !blanks || line.text().charAt(end) == ' ';
            boolean goesOn = end == line.text().length()
                    || next[Math.min(from(end), line.text().length())] > 0;
            boolean word = border
                    && goesOn
                    && !PageText.isSpace(line.text().charAt(start))
                    && area.page()
                            .words()
                            .role(area.kind(), line.text().substring(start, end))
                            .isPresent();
            found = word ? end : found;
        }
        return found;
    }

    private int from(int end) {
        return blanks ? end + 1 : end;
    }
}
