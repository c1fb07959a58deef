package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.raw.RawOperation.RawRequestLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the request lines of the syntax section: {@code GET /api/v2/services HTTP/1.1}, one for each edition. */
final class RequestLineReader {

    private final PageContext page;
    private final EditionNames editions;

    RequestLineReader(PageContext page, EditionNames editions) {
        this.page = page;
        this.editions = editions;
    }

    List<RawRequestLine> read(Section section) {
        List<RawRequestLine> found = new ArrayList<>();
        Optional<Located<String>> edition = Optional.empty();
        List<Line> lines = section.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (editions.isEdition(SectionFinder.headingText(line))) {
                edition = Optional.of(claimEdition(line));
            } else if (LineReader.isRequestLine(line.text())) {
                List<Line> parts = parts(line, nextIsRequestLine(lines, i));
                found.add(requestLine(parts.get(0), edition));
                edition = parts.size() > 1 ? Optional.of(claimEdition(parts.get(1))) : Optional.empty();
            }
        }
        return found;
    }

    private Located<String> claimEdition(Line line) {
        page.claims().claim(line.span(), "edition-heading", "operation.editions");
        return page.text().located(line.span()).map(text -> SectionFinder.headingText(line));
    }

    private static boolean nextIsRequestLine(List<Line> lines, int index) {
        for (Line line : lines.subList(index + 1, lines.size())) {
            if (!line.isBlank()) {
                return LineReader.isRequestLine(line.text());
            }
        }
        return false;
    }

    /**
     * Parts a request line from the heading of the next edition, where an extraction glued the two: the heading is a name known
     * from elsewhere, or what stands behind the last variable when a request line follows.
     */
    private List<Line> parts(Line line, boolean requestLineFollows) {
        List<Line> parts = editions.split(line);
        int brace = line.text().lastIndexOf('}');
        boolean glued = parts.size() == 1
                && requestLineFollows
                && brace > 0
                && brace + 1 < line.text().length()
                && "/?&:.-_;,=*# ".indexOf(line.text().charAt(brace + 1)) < 0;
        if (!glued) {
            return parts;
        }
        int cut = line.span().start() + brace + 1;
        Span path = new Span(line.span().start(), cut);
        Span heading = new Span(cut, line.span().end());
        return List.of(
                new Line(path, page.text().of(path), line.indent(), line.fenced()),
                new Line(heading, page.text().of(heading), line.indent(), line.fenced()));
    }

    private RawRequestLine requestLine(Line line, Optional<Located<String>> edition) {
        int blank = line.text().indexOf(' ');
        Span method = new Span(line.span().start(), line.span().start() + blank);
        int end = line.text().lastIndexOf(" HTTP");
        int targetEnd = end > blank ? line.span().start() + end : line.span().end();
        Span target = page.text().trim(method.end(), targetEnd);
        page.claims().claim(line.span(), "request-line", "operation.target");
        return new RawRequestLine(
                edition, page.text().located(method), page.text().located(target));
    }
}
