package io.docwright.parse.page;

import io.docwright.raw.RawOperation.RawRequestLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads method and address where a page gives them as facts beside each other rather than as a request line: {@code Method: GET}, or
 * a small table of both.
 */
final class RequestLabels {

    /** Name of the rule that claims labels and values. */
    static final String RULE = "request-label";

    private static final String MARKS = "-*+`\"' ";
    private static final int LONGEST = 2000;

    private final PageContext page;
    private final Deque<String> expected = new ArrayDeque<>();

    /** Where the labels stand of which a value was found. */
    private final List<Span> labels = new ArrayList<>();

    private final Deque<Span> places = new ArrayDeque<>();
    private Optional<Span> method = Optional.empty();
    private Optional<Span> address = Optional.empty();

    RequestLabels(PageContext page) {
        this.page = page;
    }

    /** Reads a line that belongs to no table of parameters. */
    void read(Line line) {
        if (line.text().length() > LONGEST) {
            return;
        }
        int from = 0;
        while (from <= line.text().length()) {
            int bar = line.text().indexOf('|', from);
            int end = bar < 0 ? line.text().length() : bar;
            part(line, from, end);
            from = end + 1;
        }
    }

    /** Returns what was found, when it is both. */
    Optional<RawRequestLine> found() {
        return method.flatMap(verb -> address.map(target -> {
            page.claims().claim(verb, RULE, "operation.target");
            page.claims().claim(target, RULE, "operation.target");
            labels.forEach(label -> page.claims().claim(label, RULE, ClaimBook.CHROME));
            return new RawRequestLine(
                    Optional.empty(), page.text().located(verb), page.text().located(target));
        }));
    }

    private void part(Line line, int from, int to) {
        Span span = trim(line, from, to);
        String text = page.text().of(span);
        if (text.isEmpty()) {
            return;
        }
        int colon = firstColon(text);
        Optional<String> label = label(colon < 0 ? text : text.substring(0, colon));
        if (label.isPresent() && colon >= 0 && colon < text.length() - 1) {
            value(label.get(), trim(line, span.start() - line.span().start() + colon + 1, to));
        } else if (label.isPresent()) {
            expected.add(label.get());
            places.add(span);
        } else if (!expected.isEmpty()) {
            labels.add(places.remove());
            value(expected.remove(), span);
        }
    }

    private Optional<String> label(String text) {
        return page.words().meaning("label.request", text);
    }

    private void value(String label, Span span) {
        String text = page.text().of(span);
        boolean isMethod = LineReader.METHODS.contains(text.toUpperCase(Locale.ROOT));
        boolean isAddress = (text.startsWith("/") || text.startsWith("http://") || text.startsWith("https://"))
                && text.chars().noneMatch(c -> PageText.isSpace((char) c));
        if (label.equals("method") && isMethod && method.isEmpty()) {
            method = Optional.of(span);
        } else if (label.equals("address") && isAddress && address.isEmpty()) {
            address = Optional.of(span);
        } else {
            expected.clear();
            places.clear();
            labels.clear();
        }
    }

    private Span trim(Line line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && MARKS.indexOf(line.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(line.span().start() + start, line.span().start() + end);
    }

    private static int firstColon(String text) {
        int narrow = text.indexOf(':');
        int wide = text.indexOf('：');
        return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
    }
}
