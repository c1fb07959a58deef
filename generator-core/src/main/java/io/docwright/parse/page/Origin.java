package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;

/** Tells where the characters that readers see stand in the file. */
interface Origin {

    /** Readers see the file as it is. */
    Origin SAME = new Origin() {
        @Override
        public Span of(Span span) {
            return span;
        }

        @Override
        public List<Span> runs(Span span) {
            return List.of(span);
        }
    };

    /** Returns the smallest range of the file that has all characters of a span. */
    Span of(Span span);

    /** Returns the ranges of the file the characters of a span come from, without what stands between them. */
    List<Span> runs(Span span);

    /**
     * Characters that were taken from the file one by one.
     *
     * @param starts for each character seen the offset in the file where what it stands for begins
     * @param ends for each the offset behind; equal to the start for a character that only marks structure
     */
    record Mapped(int[] starts, int[] ends) implements Origin {

        @Override
        public Span of(Span span) {
            int start = Integer.MAX_VALUE;
            int end = -1;
            for (int i = span.start(); i < span.end(); i++) {
                if (starts[i] < ends[i]) {
                    start = Math.min(start, starts[i]);
                    end = Math.max(end, ends[i]);
                }
            }
            return end < 0 ? point(span.start()) : new Span(start, end);
        }

        private Span point(int offset) {
            int at = starts.length == 0 ? 0 : offset < starts.length ? starts[offset] : ends[starts.length - 1];
            return new Span(at, at);
        }

        @Override
        public List<Span> runs(Span span) {
            List<Span> runs = new ArrayList<>();
            int start = 0;
            int end = 0;
            for (int i = span.start(); i < span.end(); i++) {
                if (starts[i] < ends[i] && (starts[i] != end || start == end)) {
                    addUnlessEmpty(runs, start, end);
                    start = starts[i];
                    end = ends[i];
                } else if (starts[i] < ends[i]) {
                    end = ends[i];
                }
            }
            addUnlessEmpty(runs, start, end);
            return runs;
        }

        private static void addUnlessEmpty(List<Span> runs, int start, int end) {
            if (start < end) {
                runs.add(new Span(start, end));
            }
        }
    }
}
