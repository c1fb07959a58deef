package io.docwright.parse.page;

import io.docwright.source.SourceText;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Turns HTML into the text that readers see: whole documents, and tables and character references on pages that are Markdown otherwise. */
final class HtmlPage {

    /** Elements deeper than this hang from the last one that is not; browsers have a similar bound. */
    private static final int MAX_DEPTH = 256;

    private static final int LONGEST_START = 2000;
    private static final Set<String> DOCUMENT = Set.of("html", "head", "body", "meta", "title");
    private static final Set<String> PARTS = Set.of(
            "div", "section", "article", "main", "header", "h1", "h2", "p", "table", "ul", "ol", "dl", "pre", "span",
            "a");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^(#{1,6} |\\|? ?:?-{3,}|```|~~~)");
    private static final Pattern TABLE_TAG = Pattern.compile("(?i)<(/?)table(?=[\\s>/])");

    private final SourceText source;
    private final Predicate<String> isTelling;
    private final TextBuilder out = new TextBuilder();
    private final HtmlTables tables = new HtmlTables();

    private HtmlPage(SourceText source, Predicate<String> isTelling) {
        this.source = source;
        this.isTelling = isTelling;
    }

    /** Returns the text of a page, by what it holds. */
    static PageText read(SourceText source, Vocabulary words) {
        Predicate<String> isTelling = link -> NameReader.mayName(words, link);
        if (isHtml(source.text())) {
            return new HtmlPage(source, isTelling).document();
        }
        boolean inside = TABLE_TAG.matcher(source.text()).find() || References.isIn(source.text());
        return inside ? new HtmlPage(source, isTelling).markdown() : new PageText(source);
    }

    /** Tells an HTML document, or a part of one, from text with some tags in it. */
    static boolean isHtml(String text) {
        int start = PageText.trim(text, 0, text.length()).start();
        while (text.startsWith("<!--", start) || text.startsWith("<?", start)) {
            int end = text.indexOf(
                    '>', text.startsWith("<!--", start) ? Math.max(start, text.indexOf("--", start + 4)) : start);
            if (end < 0 || end > start + LONGEST_START) {
                return false;
            }
            start = PageText.trim(text, end + 1, text.length()).start();
        }
        if (text.regionMatches(true, start, "<!doctype html", 0, 14)) {
            return true;
        }
        String tag = tag(text, start);
        return DOCUMENT.contains(tag)
                || (PARTS.contains(tag) && !MARKDOWN.matcher(text).find() && text.indexOf("</") > 0);
    }

    private static String tag(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end < start + 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean tag = start < text.length() && text.charAt(start) == '<';
        return tag ? text.substring(start + 1, end).toLowerCase(Locale.ROOT) : "";
    }

    private PageText document() {
        render(0, source.text().length());
        return page();
    }

    /** Copies the lines of the page, and writes tables that begin a line and stand in no sample as tables. */
    private PageText markdown() {
        boolean fenced = false;
        int from = 0;
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = PageText.trim(source.text(), source.lineStart(number), source.lineEnd(number));
            boolean fence = source.text().startsWith("```", line.start())
                    || source.text().startsWith("~~~", line.start());
            fenced ^= fence && !line.isEmpty();
            boolean table = !fenced
                    && line.start() >= from
                    && TABLE_TAG
                            .matcher(source.text())
                            .region(line.start(), line.end())
                            .lookingAt();
            if (table) {
                out.copy(source.text(), from, line.start());
                from = endOfTable(line.start());
                render(line.start(), from);
            } else if (line.end() > from) {
                copy(from, line.end(), fenced);
                from = line.end();
            }
        }
        out.copy(source.text(), from, source.text().length());
        return page();
    }

    private void copy(int from, int to, boolean fenced) {
        if (fenced) {
            out.copy(source.text(), from, to);
        } else {
            References.copy(source.text(), from, to, out);
        }
    }

    /** Returns the offset behind the tag that closes a table; of an unclosed one, the end of the page. */
    private int endOfTable(int start) {
        var tags = TABLE_TAG.matcher(source.text()).region(start, source.text().length());
        int depth = 0;
        while (tags.find()) {
            depth += tags.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                int close = source.text().indexOf('>', tags.end());
                return close < 0 ? source.text().length() : close + 1;
            }
        }
        return source.text().length();
    }

    private void render(int from, int to) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document document = parser.parseInput(source.text().substring(from, to), "");
        var renderer = new HtmlRenderer(source.text(), from, isTelling, out, tables);
        Element title = document.selectFirst("head > title");
        if (title != null && document.selectFirst("h1") == null) {
            renderer.title(title);
        }
        document.body().filter(renderer);
        out.line(to);
    }

    private PageText page() {
        return new PageText(source, out.text(), out.origin(), tables);
    }
}
