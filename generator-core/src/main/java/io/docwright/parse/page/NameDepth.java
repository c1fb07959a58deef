package io.docwright.parse.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Tells how deep a name stands: by the marks before it, such as {@code └} or {@code >>}, and by its indentation. */
final class NameDepth {

    private static final String LEVELS = "└├│┗┣┃╰∟↳»›>";
    private static final String FILLING = "─━—–-\u00A0\u3000 ";

    /** Blanks that do not make a level: cells are not always cut exactly. */
    private static final int LEAST_INDENT = 2;

    private NameDepth() {}

    /** Returns how many characters of a name cell are marks. */
    static int lengthOfMarks(String text) {
        int end = 0;
        while (end < text.length() && (isLevel(text, end) || (end > 0 && FILLING.indexOf(text.charAt(end)) >= 0))) {
            end++;
        }
        return end > 0 ? end : hyphens(text);
    }

    /** Returns how many levels the marks before a name stand for. */
    static int levels(String text) {
        int end = lengthOfMarks(text);
        int levels = (int)
                text.chars().limit(end).filter(c -> LEVELS.indexOf(c) >= 0).count();
        return end > 0 && levels == 0
                ? (int) text.chars().limit(end).filter(c -> c == '-').count()
                : levels;
    }

    private static boolean isLevel(String text, int index) {
        return LEVELS.indexOf(text.charAt(index)) >= 0;
    }

    /** A hyphen and nothing else is the name of an element; hyphens before a name are marks. */
    private static int hyphens(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == '-') {
            end++;
        }
        int name = end;
        while (name < text.length() && PageText.isSpace(text.charAt(name))) {
            name++;
        }
        return end > 0 && CellFit.isName(text.substring(name)) ? name : 0;
    }

    /** Returns the width of the blanks before a cell: those that a page keeps, and all at the start of a line. */
    static int indent(CharSequence page, int start) {
        int kept = 0;
        int width = 0;
        int i = start - 1;
        while (i >= 0 && page.charAt(i) != '\n' && PageText.isSpace(page.charAt(i))) {
            char c = page.charAt(i);
            int own = c == '\u3000' || c == '\u2003' || c == '\u2001' || c == '\t'
                    ? LEAST_INDENT
                    : c == '\u200B' || c == '\uFEFF' ? 0 : 1;
            kept += c == ' ' || c == '\t' || c == '\r' ? 0 : own;
            width += own;
            i--;
        }
        return i < 0 || page.charAt(i) == '\n' ? width : kept;
    }

    /** Returns the depth of each row of a table from the indents of their names, negative where unknown; all 0 where they do not differ. */
    static List<Integer> depths(List<Integer> indents) {
        List<Integer> depths = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int indent : indents) {
            if (indent < 0) {
                depths.add(0);
                continue;
            }
            while (open.size() > 1 && indent < open.element() - LEAST_INDENT + 1) {
                open.pop();
            }
            if (open.isEmpty() || indent >= open.element() + LEAST_INDENT) {
                open.push(indent);
            }
            depths.add(open.size() - 1);
        }
        return depths;
    }
}
