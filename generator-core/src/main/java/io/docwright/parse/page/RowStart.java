package io.docwright.parse.page;

import java.util.List;

/** Tells whether a row of a table without borders begins at a line, by the name and the type it begins with. */
final class RowStart {

    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_NAME = 60;

    private final PageContext page;

    RowStart(PageContext page) {
        this.page = page;
    }

    /** Tells whether the first of the lines that are not blank begins a row: a type, a name above a type, or both on one line. */
    boolean begins(List<Line> lines) {
        List<String> filled = lines.stream()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(Line::text)
                .toList();
        if (filled.isEmpty() || filled.get(0).length() > LONGEST_ROW) {
            return false;
        }
        String first = filled.get(0);
        boolean above = filled.size() > 1 && CellFit.isName(first) && isType(filled.get(1));
        return isType(first) || above || isSpaced(first) || isGlued(first);
    }

    private boolean isSpaced(String text) {
        int blank = text.indexOf(' ');
        if (blank <= 0 || !CellFit.isName(text.substring(0, blank))) {
            return false;
        }
        int next = text.indexOf(' ', blank + 1);
        int end = next < 0 ? text.length() : next;
        return isType(text.substring(blank + 1, end))
                && (isRequired(text.substring(end)) || !CellFit.isStatement(page.words(), text));
    }

    /** Tells whether the first of some words is one of the column of required marks. */
    private boolean isRequired(String rest) {
        String words = rest.strip();
        int blank = words.indexOf(' ');
        return page.words().isRequiredWord(blank < 0 ? words : words.substring(0, blank));
    }

    private boolean isGlued(String text) {
        for (int cut = 1;
                cut < Math.min(text.length(), LONGEST_NAME) && CellFit.isName(text.substring(0, cut));
                cut++) {
            if (isTypeAndRequired(text.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTypeAndRequired(String text) {
        boolean type = isType(text);
        for (int cut = text.length() - 1; cut > 0 && !type; cut--) {
            type = page.words().isRequiredWord(text.substring(cut)) && isType(text.substring(0, cut));
        }
        return type;
    }

    private boolean isType(String text) {
        return page.types().isType(text);
    }
}
