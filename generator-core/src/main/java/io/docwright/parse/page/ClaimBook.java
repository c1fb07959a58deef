package io.docwright.parse.page;

import io.docwright.diag.SourceLocation;
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
        this.taken = new BitSet(text.source().text().length());
    }

    /** Claims what is still free of a span of the text. */
    void claim(Span span, String rule, String serves) {
        text.runs(span).forEach(run -> claimSource(run, rule, serves));
    }

    /** Claims the marks of the file that are not part of the text. */
    void claimMarkup() {
        BitSet shown = new BitSet(text.source().text().length());
        text.runs(new Span(0, text.text().length())).forEach(run -> shown.set(run.start(), run.end()));
        int length = text.source().text().length();
        int start = shown.nextClearBit(0);
        while (start < length) {
            int next = shown.nextSetBit(start);
            int end = next < 0 ? length : next;
            claimSource(new Span(start, end), "markup", CHROME);
            start = shown.nextClearBit(end);
        }
    }

    private void claimSource(Span span, String rule, String serves) {
        String source = text.source().text();
        int start = taken.nextClearBit(span.start());
        while (start < span.end()) {
            int next = taken.nextSetBit(start);
            int end = next < 0 ? span.end() : Math.min(next, span.end());
            Span free = PageText.trim(source, start, end);
            if (!free.isEmpty()) {
                claims.add(new Claim(text.source().locate(free.start(), free.end()), rule, serves));
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

    /** Returns where a rule claimed something. */
    List<SourceLocation> claimedBy(String rule) {
        return claims.stream()
                .filter(claim -> claim.rule().equals(rule))
                .map(Claim::at)
                .toList();
    }

    /** Returns the claims in the order of the page. */
    List<Claim> claims() {
        return claims.stream()
                .sorted(Comparator.comparingInt(claim -> claim.at().offset()))
                .toList();
    }

    /** Returns the stretches of the file nobody claimed, without white space around them. */
    List<SourceLocation> unclaimed() {
        List<SourceLocation> spans = new ArrayList<>();
        String source = text.source().text();
        int length = source.length();
        int start = taken.nextClearBit(0);
        while (start < length) {
            int next = taken.nextSetBit(start);
            int end = next < 0 ? length : next;
            Span span = PageText.trim(source, start, end);
            if (!span.isEmpty()) {
                spans.add(text.source().locate(span.start(), span.end()));
            }
            start = taken.nextClearBit(end);
        }
        return spans;
    }
}
