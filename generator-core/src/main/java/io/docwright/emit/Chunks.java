package io.docwright.emit;

import java.util.ArrayList;
import java.util.List;

/** Splits what a class has to say over several of its methods: a method of Java has at most 64 KB of bytecode. */
final class Chunks {

    private static final int STATEMENTS_PER_METHOD = 200;

    private Chunks() {}

    /** Returns the elements in runs that fit into one method each, a statement or two for each of them; no run for no elements. */
    static <T> List<List<T>> of(List<T> elements) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += STATEMENTS_PER_METHOD) {
            chunks.add(elements.subList(from, Math.min(elements.size(), from + STATEMENTS_PER_METHOD)));
        }
        return chunks;
    }
}
