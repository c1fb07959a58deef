package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.Lexicon;
import io.docwright.source.SourceText;

/** The text of a page, asked by spans. */
final class PageText {

    private final SourceText source;

    PageText(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    String text() {
        return source.text();
    }

    String of(Span span) {
        return source.text().substring(span.start(), span.end());
    }

    SourceLocation at(Span span) {
        return source.locate(span.start(), span.end());
    }

    Located<String> located(Span span) {
        return new Located<>(of(span), at(span));
    }

    /** Returns the span without white space at its ends. */
    Span trim(int start, int end) {
        String text = source.text();
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
