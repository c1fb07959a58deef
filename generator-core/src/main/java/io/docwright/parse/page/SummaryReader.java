package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.raw.Stops;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences that say what the operation does. */
final class SummaryReader {

    private final PageContext page;
    private final List<Located<String>> summary = new ArrayList<>();

    SummaryReader(PageContext page) {
        this.page = page;
    }

    List<Located<String>> summary() {
        return summary;
    }

    void read(Line line) {
        boolean sentence = !line.isBlank()
                && !line.fenced()
                && SectionFinder.level(line) == 0
                && Stops.endsSentence(line.text().charAt(line.text().length() - 1));
        if (sentence) {
            page.claims().claim(line.span(), "summary", "operation.summary");
            summary.add(page.text().located(line.span()));
        }
    }
}
