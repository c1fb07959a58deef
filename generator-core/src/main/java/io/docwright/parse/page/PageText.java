package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.Lexicon;
import io.docwright.source.SourceText;
import java.util.List;

/** The text of a page as it is shown, asked by spans, and where it stands in the file. */
final class PageText {

    private final SourceText source;
    private final String text;
    private final Origin origin;
    private final HtmlTables tables;

    /** Creates the text of a file that is shown as it is. */
    PageText(SourceText source) {
        this(source, source.text(), Origin.SAME, new HtmlTables());
    }

    /**
     * Creates the text of a file.
     *
     * @param source the file
     * @param text what is shown
     * @param origin where the characters of the text stand in the file
     * @param tables the tables of HTML in the text
     */
    PageText(SourceText source, String text, Origin origin, HtmlTables tables) {
        this.source = source;
        this.text = text;
        this.origin = origin;
        this.tables = tables;
    }

    SourceText source() {
        return source;
    }

    /** Returns what is shown. */
    String text() {
        return text;
    }

    HtmlTables tables() {
        return tables;
    }

    String of(Span span) {
        return text.substring(span.start(), span.end());
    }

    SourceLocation at(Span span) {
        Span place = origin.of(span);
        return source.locate(place.start(), place.end());
    }

    /** Returns the ranges of the file a span comes from. */
    List<Span> runs(Span span) {
        return origin.runs(span);
    }

    Located<String> located(Span span) {
        return new Located<>(of(span), at(span));
    }

    /** Returns the span without white space at its ends. */
    Span trim(int start, int end) {
        return trim(text, start, end);
    }

    /** Returns the range of a text without white space at its ends. */
    static Span trim(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Tells white space in the wide sense of web pages: no-break, ideographic and zero-width blanks count. */
    static boolean isSpace(char c) {
        return Lexicon.isSpace(c);
    }
}
