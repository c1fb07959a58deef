package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawDocument;
import io.docwright.source.Excerpt;
import io.docwright.source.SourceText;
import java.util.List;

/**
 * Reads a documentation page: lines, sections, tables and samples, in this order, in any of the layouts known.
 *
 * <p>Safe for threads.
 */
public final class PageReader {

    private final Vocabulary words;

    /** Creates a reader that understands the words that come with the generator. */
    public PageReader() {
        this(Vocabulary.standard());
    }

    PageReader(Vocabulary words) {
        this.words = words;
    }

    /** Reads a page; whatever it holds, there is a document, if need be without an operation. */
    public RawDocument read(SourceText source, Diagnostics diagnostics) {
        PageText text = HtmlPage.read(source, words);
        PageContext page = PageContext.of(text, words, diagnostics);
        if (PageText.trim(source.text(), 0, source.text().length()).isEmpty()) {
            diagnostics
                    .at(SourceLocation.startOf(source.path()))
                    .report(DiagnosticCode.INPUT_EMPTY, "found no text; expected a page; nothing is read");
        }
        List<Line> lines = new LineReader(text, words).read();
        List<Section> sections = new SectionFinder(page, lines).sections();
        var operation = new OperationReader(page);
        operation.read(sections);
        page.claims().claimMarkup();
        for (SourceLocation place : page.claims().unclaimed()) {
            diagnostics
                    .at(place)
                    .report(
                            DiagnosticCode.TEXT_UNCLAIMED,
                            "found `%s`, which nothing was learned from",
                            Excerpt.of(source.text().substring(place.offset(), place.end())));
        }
        return new RawDocument(
                source.path(),
                page.languages().winner(),
                operation.layouts(),
                page.layouts().choices(),
                operation.operation().map(List::of).orElse(List.of()),
                page.claims().claims());
    }
}
