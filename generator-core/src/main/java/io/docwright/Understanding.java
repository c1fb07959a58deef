package io.docwright;

import io.docwright.PageScore.Unclaimed;
import io.docwright.raw.Claim;
import io.docwright.raw.Lexicon;
import io.docwright.raw.RawDocument;
import io.docwright.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Measures a page by its claims. */
final class Understanding {

    private final SourceText text;
    private final List<Unclaimed> unclaimed = new ArrayList<>();

    private Understanding(SourceText text) {
        this.text = text;
    }

    static PageScore of(SourceText text, RawDocument document) {
        return new Understanding(text).score(document);
    }

    private PageScore score(RawDocument document) {
        int claimed = 0;
        int end = 0;
        for (Claim claim : document.claims()) {
            addUnclaimed(end, claim.at().offset());
            end = claim.at().end();
            claimed += filled(claim.at().offset(), end);
        }
        int length = text.text().length();
        addUnclaimed(end, length);
        return new PageScore(text.path(), filled(0, length), claimed, unclaimed);
    }

    private void addUnclaimed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(from)) {
            from++;
        }
        while (to > from && isBlank(to - 1)) {
            to--;
        }
        if (from < to) {
            unclaimed.add(new Unclaimed(text.locate(from, to), text.text().substring(from, to)));
        }
    }

    private int filled(int start, int end) {
        int filled = 0;
        for (int i = start; i < end; i++) {
            filled += isBlank(i) ? 0 : 1;
        }
        return filled;
    }

    /** White space in the wide sense of web pages, as claims see it. */
    private boolean isBlank(int index) {
        return Lexicon.isSpace(text.text().charAt(index));
    }
}
