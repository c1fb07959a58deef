package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     */
    record Captioned(PageTable table, Optional<Line> line, Optional<String> caption) {}

    private TableFinder() {}

    static Found find(TableArea area) {
        List<Captioned> tables = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
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
        return new Found(tables, rest);
    }

    private static Captioned captioned(TableArea area, PageTable table, List<Line> before) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).isBlank()) {
            last--;
        }
        Optional<Line> line = last < 0 ? Optional.empty() : Optional.of(before.get(last));
        Optional<String> caption = line.flatMap(new CaptionReader(area.page().words())::above);
        return new Captioned(table, line.filter(above -> caption.isPresent()), caption);
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
