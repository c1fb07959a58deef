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
        for (Line line : section.lines()) {
            if (editions.isEdition(SectionFinder.headingText(line))) {
                edition = Optional.of(claimEdition(line));
            } else if (LineReader.isRequestLine(line.text())) {
                List<Line> parts = editions.split(line);
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

    private RawRequestLine requestLine(Line line, Optional<Located<String>> edition) {
        int blank = line.text().indexOf(' ');
        Span method = new Span(line.span().start(), line.span().start() + blank);
        int end = line.text().lastIndexOf(" HTTP");
        int targetEnd = end > blank ? line.span().start() + end : line.span().end();
        Span target = page.text().trim(method.end(), targetEnd);
        page.claims().claim(line.span(), "request-line", "operation.target");
        return new RawRequestLine(
                edition,
                page.text().located(method),
                page.text().located(target).map(text -> line.fenced() ? text : CellText.unescape(text)));
    }
}
