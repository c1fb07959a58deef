package io.docwright.parse.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes a document as the lines the readers of pages know: headings with marks, samples between fences, list items as bullets,
 * the text of tables cell by cell, and notes where the tables are. What a browser does not show is left out.
 */
final class HtmlRenderer implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "footer",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "button",
            "select",
            "input",
            "textarea",
            "audio",
            "video",
            "canvas",
            "map",
            "link",
            "meta",
            "title",
            "dialog");
    private static final Set<String> CLOSE_LINES =
            Set.of("div", "li", "tr", "td", "th", "tbody", "thead", "tfoot", "dialog");
    private static final String FENCE = "```";

    private final String source;
    private final int shift;
    private final Predicate<String> isTelling;
    private final TextBuilder out;
    private final HtmlTables tables;
    private final Deque<HtmlTableBuilder> open = new ArrayDeque<>();
    private final Set<Element> layout = new HashSet<>();
    private final Set<Integer> linked = new HashSet<>();
    private final List<Element> links = new ArrayList<>();
    private int pre;

    /**
     * Creates a renderer.
     *
     * @param source the file
     * @param shift offset of the document in the file
     * @param isTelling tells links whose address says something
     */
    HtmlRenderer(String source, int shift, Predicate<String> isTelling, TextBuilder out, HtmlTables tables) {
        this.source = source;
        this.shift = shift;
        this.isTelling = isTelling;
        this.out = out;
        this.tables = tables;
    }

    /** Writes the title of a document that has no heading of its own. */
    void title(Element title) {
        out.mark("# ", shift + title.sourceRange().startPos());
        title.textNodes().forEach(this::text);
        out.paragraph(shift + title.sourceRange().endPos());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (UNSEEN.contains(element.normalName()) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(element, start(element));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element, end(element));
        }
        return FilterResult.CONTINUE;
    }

    /** What is hidden is left out, but for the sheets of which a reader chooses one. */
    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        boolean hidden = element.hasAttr("hidden") || style.contains("display:none");
        return hidden && !element.attr("role").equals("tabpanel");
    }

    private void begin(Element element, int at) {
        String name = element.normalName();
        breakBefore(element, at);
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                out.mark(inCell() ? "" : "#".repeat(name.charAt(1) - '0') + " ", at);
            case "li" -> out.mark("- ", at);
            case "caption" -> out.mark("**", at);
            case "pre" -> beginPre(at);
            case "table" -> beginTable(element);
            case "tr" -> inTable(element, HtmlTableBuilder::beginRow);
            case "td", "th" -> inTable(element, HtmlTableBuilder::beginCell);
            default -> {}
        }
    }

    private void end(Element element, int at) {
        switch (element.normalName()) {
            case "a" -> noteLink(element);
            case "caption" -> out.mark("**", at);
            case "pre" -> endPre(at);
            default -> {}
        }
        breakBehind(element, at);
        switch (element.normalName()) {
            case "caption" -> inTable(element, HtmlTableBuilder::beginBelowCaption);
            case "td", "th" ->
                inTable(element, table -> table.endCell(element.attr("colspan"), element.attr("rowspan")));
            case "tr" -> inTable(element, HtmlTableBuilder::endRow);
            case "table" -> endTable(element);
            default -> {}
        }
    }

    private void breakBefore(Element element, int at) {
        if (element.normalName().equals("br")) {
            out.mark("\n", at);
        } else if (element.isBlock()) {
            separate(element, at);
        }
    }

    private void breakBehind(Element element, int at) {
        if (element.isBlock()) {
            separate(element, at);
            links.forEach(link -> writeLink(link, at));
            links.clear();
        }
    }

    private void separate(Element element, int at) {
        if (inCell() || CLOSE_LINES.contains(element.normalName())) {
            out.line(at);
        } else {
            out.paragraph(at);
        }
    }

    private void beginPre(int at) {
        pre++;
        out.mark(inCell() ? "" : FENCE + "\n", at);
    }

    private void endPre(int at) {
        pre--;
        out.line(at);
        out.mark(inCell() ? "" : FENCE + "\n", at);
    }

    private boolean inCell() {
        return open.stream().findFirst().map(HtmlTableBuilder::inCell).orElse(false);
    }

    private void beginTable(Element element) {
        if (isLayout(element)) {
            layout.add(element);
        } else {
            open.push(new HtmlTableBuilder(out));
        }
    }

    /** Tells a table that only puts parts of a page beside each other. */
    private static boolean isLayout(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("h1, h2, h3, h4, h5, h6") != null) {
            return true;
        }
        Element row = table.selectFirst("tr");
        return row != null
                && row.nextElementSibling() == null
                && row.childrenSize() <= 2
                && row.selectFirst("table, pre") != null;
    }

    private void endTable(Element element) {
        if (layout.contains(element)) {
            return;
        }
        HtmlTable table = open.pop().end();
        boolean inner = inCell();
        if (inner) {
            open.element().addInside(table);
        } else {
            tables.add(table);
        }
    }

    private void inTable(Element part, Consumer<HtmlTableBuilder> action) {
        Element table = part.closest("table");
        if (table != null && !layout.contains(table) && !open.isEmpty()) {
            action.accept(open.element());
        }
    }

    private void noteLink(Element link) {
        if (!inCell() && isTelling.test(link.attr("href")) && linked.add(start(link))) {
            links.add(link);
        }
    }

    private void writeLink(Element link, int at) {
        Range value = link.attributes().sourceRange("href").valueRange();
        if (value.isTracked()) {
            out.line(at);
            var range = new Span(shift + value.startPos(), shift + value.endPos());
            out.add(DecodedText.of(source, range, link.attr("href")));
            out.line(at);
        }
    }

    private void text(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        var span = new Span(shift + range.startPos(), shift + Math.max(range.startPos(), range.endPos()));
        DecodedText text = DecodedText.of(source, span, node.getWholeText());
        for (int i = 0; i < text.text().length(); i++) {
            if (pre > 0) {
                i = preformatted(text, i);
            } else {
                flowing(text, i);
            }
        }
    }

    private void flowing(DecodedText text, int i) {
        char c = text.text().charAt(i);
        if (!isBlank(c)) {
            out.add(c, text.start(i), text.end(i));
        } else if (!out.atLineStart() && out.last() != ' ') {
            out.add(' ', text.start(i), text.end(i));
        }
    }

    /** Adds a character of a sample, and returns the index of the last one used. A fence inside a sample would end it and is left out. */
    private int preformatted(DecodedText text, int i) {
        String all = text.text();
        if (out.atLineStart() && (all.startsWith("```", i) || all.startsWith("~~~", i))) {
            return i + 2;
        }
        char c = all.charAt(i);
        boolean pair = c == '\r' && i + 1 < all.length() && all.charAt(i + 1) == '\n';
        if (!pair) {
            out.add(c == '\r' ? '\n' : c, text.start(i), text.end(i));
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private int start(Element element) {
        return shift + Math.max(0, element.sourceRange().startPos());
    }

    private int end(Element element) {
        return shift + Math.max(0, element.endSourceRange().startPos());
    }
}
