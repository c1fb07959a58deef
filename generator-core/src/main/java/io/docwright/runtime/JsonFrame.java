package io.docwright.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reader remembers of one open object: which properties came, which are unknown or null. */
final class JsonFrame {
    private long seen;
    private long[] more = {};
    private @Nullable Map<String, JsonValue> unknown;
    private @Nullable Set<String> nulls;

    void reset() {
        seen = 0;
        unknown = null;
        nulls = null;
        if (more.length > 0) {
            Arrays.fill(more, 0);
        }
    }

    /** Notes a known property; false when it was noted before. */
    boolean mark(int index) {
        if (index >= Long.SIZE) {
            return markMore(index);
        }
        long bit = 1L << index;
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    boolean addUnknown(String name, JsonValue value) {
        if (unknown == null) {
            unknown = new LinkedHashMap<>();
        }
        return unknown.put(name, value) == null;
    }

    void addNull(String name) {
        if (nulls == null) {
            nulls = new LinkedHashSet<>();
        }
        nulls.add(name);
    }

    Extras extras() {
        return Extras.of(unknown, nulls);
    }

    private boolean markMore(int index) {
        int word = index / Long.SIZE - 1;
        if (word >= more.length) {
            more = Arrays.copyOf(more, word + 1);
        }
        long bit = 1L << index;
        boolean first = (more[word] & bit) == 0;
        more[word] |= bit;
        return first;
    }
}
