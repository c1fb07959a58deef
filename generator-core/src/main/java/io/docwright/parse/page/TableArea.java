package io.docwright.parse.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a section that may hold tables.
 *
 * @param page the page
 * @param kind what the tables of the section are
 * @param lines the lines
 * @param recent the lines that were cut at their bars of late, as several layouts ask for the same ones
 */
record TableArea(PageContext page, TableKind kind, List<Line> lines, Map<Integer, PipeLine> recent) {

    private static final int POINTS_PER_COLUMN = 10;
    private static final int MOST_COLUMNS = 20;
    private static final int MOST_RECENT = 64;

    TableArea(PageContext page, TableKind kind, List<Line> lines) {
        this(page, kind, lines, new HashMap<>());
    }

    /**
     * Returns how much cells look like a heading, by the words the vocabulary knows; 0 for too little. A heading of parameters
     * names the column of names, any heading two columns, and no more columns are unknown than known.
     */
    int headingScore(List<Cell> cells) {
        if (cells.size() > MOST_COLUMNS) {
            return 0;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int unknown = 0;
        for (Cell cell : cells) {
            Optional<Role> role = page.words().role(kind, cell.text());
            role.ifPresent(roles::add);
            unknown += role.isEmpty() ? 1 : 0;
        }
        boolean named = kind != TableKind.PARAMETERS || roles.contains(Role.NAME);
        return named && roles.size() >= 2 && roles.size() >= unknown
                ? POINTS_PER_COLUMN * (roles.size() - unknown) + POINTS_PER_COLUMN
                : 0;
    }

    /** Returns a line cut at its bars. */
    PipeLine pipes(int index) {
        if (recent.size() > MOST_RECENT) {
            recent.clear();
        }
        return recent.computeIfAbsent(index, i -> PipeLine.of(page.text(), line(i)));
    }

    /** Returns a line; an empty one behind the last. */
    Line line(int index) {
        return index < lines.size() ? lines.get(index) : new Line(end(), "", 0, false);
    }

    /** Returns the index of the next line from {@code index} on that is not blank; the number of lines if there is none. */
    int skipBlank(int index) {
        int i = index;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    /** Returns all from the first to before another line. */
    Span span(int from, int to) {
        return from >= to
                ? new Span(line(from).span().start(), line(from).span().start())
                : line(from).span().to(line(to - 1).span());
    }

    private Span end() {
        int end = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).span().end();
        return new Span(end, end);
    }
}
