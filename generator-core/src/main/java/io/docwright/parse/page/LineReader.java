package io.docwright.parse.page;

import io.docwright.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a page into lines, and lines into two where an extraction glued a heading to the end of a sample or request line:
 * {@code }Error codes}, {@code /deploy/{id}Request headers}.
 */
final class LineReader {

    static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final String CLOSERS = "}]'\">";
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_REQUEST_LINE = 4000;

    private final PageText text;
    private final Vocabulary words;
    private final List<Line> lines = new ArrayList<>();

    LineReader(PageText text, Vocabulary words) {
        this.text = text;
        this.words = words;
    }

    List<Line> read() {
        SourceText shown = SourceText.of(text.source().path(), text.text());
        boolean fenced = false;
        for (int number = 1; number <= shown.lineCount(); number++) {
            int start = shown.lineStart(number);
            Span span = text.trim(start, shown.lineEnd(number));
            Line line = line(span, span.start() - start, fenced);
            if (line.isFence() && !line.tabled()) {
                lines.add(line(span, line.indent(), true));
                fenced = !fenced;
            } else {
                add(line);
            }
        }
        return lines;
    }

    private void add(Line line) {
        int cut = isRequestLine(line.text()) ? cutOfRequestLine(line.text()) : cutBehindCloser(line.text());
        if (line.fenced() || line.tabled() || cut <= 0) {
            lines.add(line);
            return;
        }
        int at = line.span().start() + cut;
        lines.add(line(text.trim(line.span().start(), at), line.indent(), false));
        lines.add(line(text.trim(at, line.span().end()), 0, false));
    }

    private Line line(Span span, int indent, boolean fenced) {
        boolean tabled = text.tables().at(span.start()).isPresent();
        return new Line(span, text.of(span), indent, fenced && !tabled, tabled);
    }

    /** Returns where a heading begins that follows a closing bracket or quote without a blank; 0 when none does. */
    private int cutBehindCloser(String line) {
        int closer = line.length() - 1;
        int least = Math.max(0, line.length() - LONGEST_HEADING);
        while (closer >= least && CLOSERS.indexOf(line.charAt(closer)) < 0) {
            closer--;
        }
        if (closer < least || closer == line.length() - 1 || PageText.isSpace(line.charAt(closer + 1))) {
            return 0;
        }
        return words.topic(line.substring(closer + 1), false).isPresent() ? closer + 1 : 0;
    }

    /**
     * Returns where a heading begins at the end of a request line; 0 when none does. A heading of one plain word could be part of
     * the path and does not count.
     */
    private int cutOfRequestLine(String line) {
        for (int at = Math.max(1, line.length() - LONGEST_HEADING); at < line.length() - 1; at++) {
            String tail = line.substring(at);
            boolean distinct = !PageText.isSpace(tail.charAt(0)) && tail.chars().anyMatch(c -> c > 127 || c == ' ');
            if (distinct && words.topic(tail, false).isPresent()) {
                return at;
            }
        }
        return cutBehindCloser(line);
    }

    /** Tells whether a line begins with an HTTP method and a target. */
    static boolean isRequestLine(String line) {
        int blank = line.indexOf(' ');
        boolean method = blank > 0
                && blank < 30
                && METHODS.containsAll(List.of(line.substring(0, blank).split("\\|", -1)));
        if (!method || line.length() > LONGEST_REQUEST_LINE) {
            return false;
        }
        String target = line.substring(blank).strip();
        return target.startsWith("/") || target.startsWith("http://") || target.startsWith("https://");
    }
}
