package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the tables among the lines of a section, asking every layout at every line and taking the one that fits best. */
final class TableFinder {

    private static final List<Layout> LAYOUTS = List.of(
            PipeLayout.pipes(),
            PipeLayout.markdown(),
            new SpreadHeadingLayout(),
            PipeLayout.html2text(),
            PipeLayout.tailPipe(),
            CellLineLayout.cellPerLine(),
            CellLineLayout.halfPipe(),
            new TabLayout(),
            new BlankLineLayout(),
            new SpacedLayout(),
            new GluedLayout(),
            new DefinitionLayout());

    private static final List<Layout> HTML = List.of(new HtmlLayout());

    /**
     * What a section holds.
     *
     * @param tables the tables, in order
     * @param rest the lines that belong to none
     */
    record Found(List<Captioned> tables, List<Line> rest) {

        Found {
            tables = List.copyOf(tables);
            rest = List.copyOf(rest);
        }
    }

    /**
     * A table and the line above it, where that is a caption.
     *
     * @param table the table
     * @param line the line
     * @param caption what the line says; without marks and number
     * @param number the table's number, where the line gives one
     */
    record Captioned(PageTable table, Optional<Line> line, Optional<String> caption, Optional<String> number) {}

    private TableFinder() {}

    static Found find(TableArea area) {
        List<Captioned> tables = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        for (TableArea part : parts(area)) {
            find(part, tables, rest);
        }
        return new Found(tables, rest);
    }

    private static void find(TableArea area, List<Captioned> tables, List<Line> rest) {
        int i = 0;
        while (i < area.lines().size()) {
            Optional<PageTable> table = tableAt(area, i);
            if (table.isPresent()) {
                tables.add(captioned(area, table.get(), rest));
                i = Math.max(i + 1, table.get().next());
            } else {
                rest.add(area.line(i));
                i++;
            }
        }
    }

    /** Cuts a section before the captions of its tables, as some layouts would take a caption and a heading for rows. */
    private static List<TableArea> parts(TableArea area) {
        var captions = new CaptionReader(area.page().words());
        Set<String> seen = new HashSet<>();
        List<TableArea> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < area.lines().size(); i++) {
            Line line = area.line(i);
            boolean caption = !line.isBlank()
                    && !line.tabled()
                    && (captions.number(line).isPresent() || seen.contains(line.text()))
                    && captions.above(line).isPresent()
                    && headers(area, area.skipBlank(i + 1)).findAny().isPresent();
            if (caption && i > from) {
                parts.add(new TableArea(area.page(), area.kind(), area.lines().subList(from, i)));
                from = i;
            }
            seen.add(firstWord(line));
        }
        parts.add(new TableArea(
                area.page(),
                area.kind(),
                area.lines().subList(from, area.lines().size())));
        return parts;
    }

    /** A row begins with the name of its field, whatever stands behind it. */
    private static String firstWord(Line line) {
        int start = 0;
        while (start < line.text().length() && "| `".indexOf(line.text().charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.text().length() && "| `".indexOf(line.text().charAt(end)) < 0) {
            end++;
        }
        return line.text().substring(start, end);
    }

    private static Stream<Header> headers(TableArea area, int index) {
        return index >= area.lines().size() || area.line(index).tabled()
                ? Stream.empty()
                : LAYOUTS.stream().flatMap(layout -> layout.header(area, index).stream());
    }

    private static Captioned captioned(TableArea area, PageTable table, List<Line> before) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).isBlank()) {
            last--;
        }
        Optional<Line> line = last < 0 ? Optional.empty() : Optional.of(before.get(last));
        var reader = new CaptionReader(area.page().words());
        Optional<String> caption = line.flatMap(reader::above);
        return new Captioned(table, line.filter(above -> caption.isPresent()), caption, line.flatMap(reader::number));
    }

    private static Optional<PageTable> tableAt(TableArea area, int index) {
        Line line = area.line(index);
        if (line.isBlank() || line.fenced()) {
            return Optional.empty();
        }
        Optional<Layout> best = Optional.empty();
        Optional<Header> header = Optional.empty();
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Layout layout : line.tabled() ? HTML : LAYOUTS) {
            Optional<Header> found = layout.header(area, index);
            found.ifPresent(seen -> scores.put(layout.name(), seen.score()));
            if (found.isPresent()
                    && found.get().score() > header.map(Header::score).orElse(0)) {
                best = Optional.of(layout);
                header = found;
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        PageContext page = area.page();
        page.layouts().add(page.text().at(line.span()), best.get().name(), scores);
        return Optional.of(best.get().read(area, header.orElseThrow()));
    }
}
