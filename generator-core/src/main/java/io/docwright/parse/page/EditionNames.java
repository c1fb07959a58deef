package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names of the editions an operation exists in, as the page uses them: in a line that lists them, and alone on a line before a
 * request line. No list of names is needed.
 */
final class EditionNames {

    private static final int LONGEST = 40;
    private static final String CLOSING_MARKS = "}])>'\"";
    private static final String PATH_MARKS = "/?&:.-_;,=*# ";

    private final PageContext page;
    private final Set<String> names = new LinkedHashSet<>();

    private EditionNames(PageContext page) {
        this.page = page;
    }

    static EditionNames of(PageContext page, List<Section> sections) {
        var editions = new EditionNames(page);
        for (Section section : sections) {
            section.lines().forEach(editions::readList);
            if (section.topic() == Topic.REQUEST_SYNTAX) {
                editions.readHeadings(section.lines());
            }
        }
        return editions;
    }

    /** Reads a line such as {@code applicable editions | one, other |}. */
    private void readList(Line line) {
        if (line.text().length() > 200) {
            return;
        }
        List<Cell> cells = PipeLine.of(page.text(), line).cells();
        if (cells.size() == 2 && page.words().has("editions", cells.get(0).text())) {
            for (String name : cells.get(1).text().split("[、,，;；/]")) {
                add(name.strip());
            }
            page.claims().claim(line.span(), "editions", "operation.editions");
        }
    }

    private void readHeadings(List<Line> lines) {
        List<Line> filled = lines.stream()
                .filter(line -> !line.isBlank() && !line.isFence())
                .toList();
        long requestLines = filled.stream()
                .filter(line -> LineReader.isRequestLine(line.text()))
                .count();
        for (int i = 0; requestLines > 1 && i + 1 < filled.size(); i++) {
            Line line = filled.get(i);
            if (!LineReader.isRequestLine(filled.get(i + 1).text()) || line.fenced()) {
                continue;
            }
            add(LineReader.isRequestLine(line.text()) ? glued(line.text()) : SectionFinder.headingText(line));
        }
    }

    /** Returns what stands behind the last variable of a path as if it went on there; nothing if the path may go on so. */
    private static String glued(String requestLine) {
        int brace = requestLine.lastIndexOf('}');
        boolean glued =
                brace > 0 && brace + 1 < requestLine.length() && PATH_MARKS.indexOf(requestLine.charAt(brace + 1)) < 0;
        return glued ? requestLine.substring(brace + 1) : "";
    }

    /** Returns the length of the longest name that cannot belong to what stands before it. */
    private Optional<Integer> gluedName(String text) {
        int most = names.isEmpty() ? 1 : Math.min(LONGEST + 1, text.length());
        return IntStream.range(1, most)
                .map(back -> most - back)
                .filter(length -> names.contains(text.substring(text.length() - length)))
                .filter(length ->
                        isGlued(text.charAt(text.length() - length - 1), text.substring(text.length() - length)))
                .boxed()
                .findFirst();
    }

    /** A closing mark ends what stands before a name; a path goes on with anything but letters of another script. */
    private static boolean isGlued(char before, String name) {
        boolean foreign = before < 128 && name.chars().anyMatch(c -> c >= 128);
        return CLOSING_MARKS.indexOf(before) >= 0 || (foreign && PATH_MARKS.indexOf(before) < 0);
    }

    private void add(String name) {
        if (!name.isEmpty() && name.length() <= LONGEST) {
            names.add(name);
        }
    }

    /** Tells whether a line is the name of an edition. */
    boolean isEdition(String line) {
        return names.contains(line);
    }

    /** Cuts a line in two where the name of an edition is glued to its end. */
    List<Line> split(Line line) {
        Optional<Integer> glued = gluedName(line.text());
        if (glued.isEmpty()) {
            return List.of(line);
        }
        int cut = line.span().end() - glued.get();
        List<Line> parts = new ArrayList<>();
        for (Span span : List.of(
                page.text().trim(line.span().start(), cut),
                new Span(cut, line.span().end()))) {
            parts.add(new Line(span, page.text().of(span), line.indent(), line.fenced()));
        }
        return parts;
    }
}
