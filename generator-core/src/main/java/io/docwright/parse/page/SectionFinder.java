package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the headings of a page: lines a layout marks as such, and bare lines whose words the vocabulary knows. */
final class SectionFinder {

    private static final int SHORTEST_COLUMN_RUN = 3;
    private static final int FIRST_ERROR = 400;
    private static final int LINES_TO_TABLE = 3;
    private static final int LINES_TO_ROW = 8;

    private final PageContext page;
    private final List<Line> lines;
    private final CaptionReader captions;
    private final boolean marked;

    /** The topic that an error status interrupted, which holds for what stands below its line. */
    private Optional<Topic> interrupted = Optional.empty();

    SectionFinder(PageContext page, List<Line> lines) {
        this.page = page;
        this.lines = lines;
        this.captions = new CaptionReader(page.words());
        this.marked = lines.stream()
                .anyMatch(line -> !line.fenced()
                        && !line.tabled()
                        && level(line) > 1
                        && page.words().topic(headingText(line), true).isPresent());
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Topic topic = Topic.PREAMBLE;
        Optional<Line> heading = Optional.empty();
        int from = 0;
        int level = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Topic> next = topicAt(i, topic, level);
            if (next.isPresent()) {
                sections.add(new Section(topic, heading, lines.subList(from, i)));
                topic = next.get();
                heading = Optional.of(lines.get(i));
                level = level(lines.get(i)) > 0 ? level(lines.get(i)) : level;
                from = i + 1;
            }
        }
        sections.add(new Section(topic, heading, lines.subList(from, lines.size())));
        return sections;
    }

    private Optional<Topic> topicAt(int index, Topic current, int currentLevel) {
        Line line = lines.get(index);
        if (line.isBlank() || line.fenced() || line.tabled()) {
            return Optional.empty();
        }
        Optional<Topic> status = status(line, current);
        if (status.isPresent()) {
            return status;
        }
        Optional<Topic> caption = caption(index);
        if (caption.isPresent()) {
            return caption.map(topic -> interrupted.isPresent() && !topic.isRequest() ? Topic.ERROR_SAMPLE : topic);
        }
        Optional<Topic> topic = heading(index, current, currentLevel);
        interrupted = topic.isPresent() ? Optional.empty() : interrupted;
        return topic;
    }

    /** What a caption says its table is about; words that mean that only in headings must stand directly above it. */
    private Optional<Topic> caption(int index) {
        Line line = lines.get(index);
        boolean numbered = captions.number(line).isPresent();
        return captions.marked(line)
                .flatMap(words -> page.words()
                        .topic(words, false)
                        .filter(topic -> numbered || isAboveTable(index, LINES_TO_TABLE))
                        .or(() -> page.words().topic(words, true).filter(topic -> numbered || isAboveTable(index, 1))));
    }

    /** Below the line of an error status stands what is answered then, up to the line of another status. */
    private Optional<Topic> status(Line line, Topic current) {
        boolean answer = current == Topic.ERROR_SAMPLE
                || current == Topic.RESPONSE_SAMPLE
                || current == Topic.EXAMPLES
                || current == Topic.RESPONSE
                || current == Topic.RESPONSE_HEADERS;
        Optional<Integer> status = answer ? new StatusLine(page.words()).status(line) : Optional.empty();
        if (status.isEmpty()) {
            return Optional.empty();
        }
        Topic before = interrupted.orElse(current);
        boolean error = status.get() >= FIRST_ERROR;
        interrupted = error ? Optional.of(before) : Optional.empty();
        return Optional.of(error ? Topic.ERROR_SAMPLE : before);
    }

    private Optional<Topic> heading(int index, Topic current, int currentLevel) {
        Line line = lines.get(index);
        int level = level(line);
        Optional<Topic> topic = page.words().topic(headingText(line), level > 0);
        if (level == 0) {
            return topic.filter(found -> mayBeBare(line, current)
                    && !isColumnWord(index)
                    && !isField(index)
                    && !isCell(index, found, current));
        }
        if (topic.isPresent()) {
            return topic;
        }
        // the page's title opens the preamble; an unknown heading below the current one is a caption within it
        if (level == 1) {
            return current == Topic.PREAMBLE ? Optional.empty() : Optional.of(Topic.OTHER);
        }
        boolean below = current != Topic.PREAMBLE && currentLevel > 0 && level > currentLevel;
        return below ? Optional.empty() : Optional.of(Topic.OTHER);
    }

    /** Tells whether a table begins among the next lines that are not blank. */
    private boolean isAboveTable(int index, int most) {
        int filled = 0;
        for (int next = index + 1; next < lines.size() && filled < most; next++) {
            Line line = lines.get(next);
            if (line.tabled() || line.text().indexOf('|') >= 0) {
                return true;
            }
            if (SectionFinder.level(line) > 0) {
                return false;
            }
            filled += line.isBlank() ? 0 : 1;
        }
        return false;
    }

    /**
     * Tells whether a bare line can be a heading here. On pages that mark their headings only those of samples stand bare, and
     * between the rows of a table a word with a colon introduces a list.
     */
    private boolean mayBeBare(Line line, Topic current) {
        if (marked && !current.holdsSamples()) {
            return false;
        }
        boolean colon = line.text().endsWith(":") || line.text().endsWith("：");
        return !colon || current.section().isEmpty();
    }

    /** Returns the number of {@code #} before a heading; 0 for a bare line. */
    static int level(Line line) {
        int level = 0;
        while (level < line.text().length() && line.text().charAt(level) == '#') {
            level++;
        }
        return level < line.text().length() && level <= 6 && line.text().charAt(level) == ' ' ? level : 0;
    }

    /** Returns a heading's words, without {@code #}, number and attributes such as {@code {#section .class}}. */
    static String headingText(Line line) {
        return HeadingText.of(line.text().substring(level(line)).strip());
    }

    /**
     * Tells whether a bare line is one of a run of column headings, where a word such as "error code" is no section. A heading
     * directly above or below the columns looks like one of them, but its word comes twice then.
     */
    private boolean isColumnWord(int index) {
        for (TableKind kind : TableKind.values()) {
            Optional<Role> role = page.words().role(kind, lines.get(index).text());
            if (role.isPresent() && isColumnWord(kind, role.get(), index)) {
                return true;
            }
        }
        return false;
    }

    private boolean isColumnWord(TableKind kind, Role role, int index) {
        List<Role> before = run(kind, index, -1);
        Collections.reverse(before);
        List<Role> after = run(kind, index, 1);
        if (before.isEmpty() && after.contains(role)) {
            return false;
        }
        List<Role> rest = before.isEmpty() ? before : before.subList(1, before.size());
        boolean headingFirst = rest.contains(before.isEmpty() ? role : before.get(0)) || isFirst(before, role);
        List<Role> columns = headingFirst ? rest : before;
        return !columns.contains(role) && columns.size() + after.size() + 1 >= SHORTEST_COLUMN_RUN;
    }

    private static boolean isFirst(List<Role> before, Role role) {
        return !before.isEmpty() && before.get(0) == role && before.lastIndexOf(role) == 0;
    }

    /** Tells whether a bare line is the name of a field, such as {@code Errors}, with its type below. */
    private boolean isField(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && CellFit.isName(lines.get(index).text())
                && page.types().isType(lines.get(next).text());
    }

    /**
     * Tells whether a word stands in a cell, such as an example, as the next row of the table begins below it. Below a heading stand
     * the headings of columns or prose, but for definitions, which have neither.
     */
    private boolean isCell(int index, Topic topic, Topic current) {
        boolean other = topic.section().isPresent() && topic != current;
        return current.section().isPresent()
                && !other
                && new RowStart(page).begins(lines.subList(index + 1, Math.min(lines.size(), index + LINES_TO_ROW)));
    }

    private List<Role> run(TableKind kind, int index, int step) {
        List<Role> roles = new ArrayList<>();
        int i = index + step;
        while (i >= 0 && i < lines.size() && roles.size() < Role.values().length) {
            Line line = lines.get(i);
            if (!line.isBlank()) {
                Optional<Role> role = page.words().role(kind, line.text());
                if (role.isEmpty()) {
                    break;
                }
                roles.add(role.get());
            }
            i += step;
        }
        return roles;
    }
}
