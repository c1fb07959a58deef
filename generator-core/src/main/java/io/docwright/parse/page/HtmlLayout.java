package io.docwright.parse.page;

import java.util.Optional;

/** A table of HTML. Its lines are known already; what remains is to find the row that names the columns. */
final class HtmlLayout implements Layout {

    /** The name of the layout. */
    static final String NAME = "html";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        Optional<HtmlTable> table = table(area, from).filter(found -> !isInside(area, from, found));
        Optional<HtmlRows> rows = table.flatMap(found -> HtmlRows.of(area, found));
        return rows.map(found -> new Header(
                found.header(), area.headingScore(found.header()), from, behind(area, from, table.orElseThrow())));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        return HtmlRows.of(area, table(area, header.first()).orElseThrow())
                .orElseThrow()
                .read(header.next());
    }

    /** A table is asked for its heading once, not again at each of its lines. */
    private static boolean isInside(TableArea area, int index, HtmlTable table) {
        return index > 0 && area.line(index - 1).span().start() >= table.at().start();
    }

    private static Optional<HtmlTable> table(TableArea area, int index) {
        return area.page().text().tables().at(area.line(index).span().start());
    }

    private static int behind(TableArea area, int from, HtmlTable table) {
        int next = from + 1;
        while (next < area.lines().size()
                && area.line(next).span().start() < table.at().end()) {
            next++;
        }
        return next;
    }
}
