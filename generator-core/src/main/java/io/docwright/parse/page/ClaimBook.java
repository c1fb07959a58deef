package io.docwright.parse.page;

import io.docwright.raw.Claim;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Keeps which characters of the page served something; a character is claimed once, by whoever comes first. */
final class ClaimBook {

    /** What claims of page furniture serve. */
    static final String CHROME = "chrome";

    private final PageText text;
    private final BitSet taken;
    private final List<Claim> claims = new ArrayList<>();

    ClaimBook(PageText text) {
        this.text = text;
        this.taken = new BitSet(text.text().length());
    }

    /** Claims what is still free of a span. */
    void claim(Span span, String rule, String serves) {
        int start = taken.nextClearBit(span.start());
        while (start < span.end()) {
            int next = taken.nextSetBit(start);
            int end = next < 0 ? span.end() : Math.min(next, span.end());
            Span free = text.trim(start, end);
            if (!free.isEmpty()) {
                claims.add(new Claim(text.at(free), rule, serves));
                taken.set(free.start(), free.end());
            }
            start = taken.nextClearBit(end);
        }
    }

    /** Claims the bars in a span that are still free. */
    void claimBars(Span span, String serves) {
        String all = text.text();
        int bar = all.indexOf('|', span.start());
        while (bar >= 0 && bar < span.end()) {
            int end = bar + 1;
            while (end < span.end() && all.charAt(end) == '|') {
                end++;
            }
            claim(new Span(bar, end), "table-ruling", serves);
            bar = all.indexOf('|', end);
        }
    }

    /** Returns the claims in the order of the page. */
    List<Claim> claims() {
        return claims.stream()
                .sorted(Comparator.comparingInt(claim -> claim.at().offset()))
                .toList();
    }

    /** Returns the stretches of text nobody claimed, without white space around them. */
    List<Span> unclaimed() {
        List<Span> spans = new ArrayList<>();
        int length = text.text().length();
        int start = taken.nextClearBit(0);
        while (start < length) {
            int next = taken.nextSetBit(start);
            int end = next < 0 ? length : next;
            Span span = text.trim(start, end);
            if (!span.isEmpty()) {
                spans.add(span);
            }
            start = taken.nextClearBit(end);
        }
        return spans;
    }
}
