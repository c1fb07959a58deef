package io.docwright.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Walks what exceptions hold; they may hold each other in a circle. */
final class Causes {
    private Causes() {}

    /** Returns an exception and its causes, outermost first. */
    static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }

    /** Returns what an exception says, or what it is when it says nothing. */
    static String text(Throwable failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    /** Returns all that a stack trace of an exception shows. */
    static Set<Throwable> shown(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable t = open.pop();
            if (seen.add(t)) {
                open.addAll(List.of(t.getSuppressed()));
                if (t.getCause() != null) {
                    open.push(t.getCause());
                }
            }
        }
        return seen;
    }
}
