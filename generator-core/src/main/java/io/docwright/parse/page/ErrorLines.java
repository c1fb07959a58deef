package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.raw.RawOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads error rows whose cells were run together on one line: {@code 403 Forbidden.Access Access is forbidden.} */
final class ErrorLines {

    private final PageContext page;

    ErrorLines(PageContext page) {
        this.page = page;
    }

    /** Adds the errors a table without borders has on lines of their own, and returns the table without them. */
    PageTable takeFrom(PageTable table, List<RawOperation.RawError> errors) {
        if (table.ruled()) {
            return table;
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> rest = new ArrayList<>();
            for (Cell cell : row.cells()) {
                Optional<RawOperation.RawError> error = read(cell.at());
                error.ifPresentOrElse(errors::add, () -> rest.add(cell));
            }
            rows.add(new Row(rest, row.nameless(), row.at()));
        }
        return new PageTable(table.layout(), table.header(), rows, false, table.ruling(), table.at(), table.next());
    }

    /** Reads a line that has a status, a code and a message. */
    Optional<RawOperation.RawError> read(Span span) {
        String line = page.text().of(span);
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        if (first != 3 || second < 0 || !CellFit.isStatus(line.substring(0, first))) {
            return Optional.empty();
        }
        String code = line.substring(first + 1, second);
        if (!CellFit.isName(code)) {
            return Optional.empty();
        }
        int split = endOfMessage(line, second);
        page.claims().claim(span, "error-line", "error." + code);
        return Optional.of(new RawOperation.RawError(
                part(span, 0, first),
                part(span, first, second),
                part(span, second, split),
                part(span, split, line.length()),
                page.text().at(span)));
    }

    /** The message is in English; a description behind it in another script begins after a sentence of the message ends. */
    private static int endOfMessage(String line, int from) {
        int foreign = from;
        while (foreign < line.length() && line.charAt(foreign) < 0x2E80) {
            foreign++;
        }
        int stop = foreign < line.length() ? line.lastIndexOf(". ", foreign) : -1;
        return stop > from ? stop + 1 : line.length();
    }

    private Optional<Located<String>> part(Span line, int from, int to) {
        Span span = page.text().trim(line.start() + from, line.start() + to);
        return span.isEmpty() ? Optional.empty() : Optional.of(page.text().located(span));
    }
}
