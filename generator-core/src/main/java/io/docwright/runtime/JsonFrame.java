package io.docwright.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the reader remembers of one open object: which properties came, which are unknown or null. */
final class JsonFrame {
    private static final long[] NONE = {};

    /** The first properties of an object that waits for one inside it to end; the reader has those of the current one at hand. */
    long seen;
    /** The usual order of the object's properties. */
    JsonNames names = JsonNames.NONE;
    /** The known property that came last, or -1. */
    int last = -1;

    private final JsonFrame outer;
    private @Nullable JsonFrame inner;
    private long[] more = NONE;
    private @Nullable Map<String, JsonValue> unknown;
    private @Nullable Set<String> nulls;

    /** The frame around all objects. */
    JsonFrame() {
        outer = this;
    }

    private JsonFrame(JsonFrame outer) {
        this.outer = outer;
    }

    /** The frame of an object inside, empty; one after the other uses the same. */
    JsonFrame inner() {
        JsonFrame next = inner;
        if (next == null) {
            next = new JsonFrame(this);
            inner = next;
        } else {
            next.reset();
        }
        return next;
    }

    JsonFrame outer() {
        return outer;
    }

    private void reset() {
        unknown = null;
        nulls = null;
        if (more.length > 0) {
            Arrays.fill(more, 0);
        }
    }

    /** Notes a known property beyond the first; false when it was noted before. */
    boolean markMore(int index) {
        int word = index / Long.SIZE - 1;
        if (word >= more.length) {
            more = Arrays.copyOf(more, word + 1);
        }
        long bit = 1L << index;
        boolean first = (more[word] & bit) == 0;
        more[word] |= bit;
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
}
