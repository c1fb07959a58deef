package io.docwright.parse.page;

import io.docwright.diag.Located;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences that say what the operation does. */
final class SummaryReader {

    private static final String ENDS = "。.!?！？";

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
                && ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        if (sentence) {
            page.claims().claim(line.span(), "summary", "operation.summary");
            summary.add(page.text().located(line.span()));
        }
    }
}
