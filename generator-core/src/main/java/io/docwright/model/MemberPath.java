package io.docwright.model;

import java.util.List;

/**
 * Where something stands below a request or an answer.
 *
 * @param names wire names from the outermost on; none for the whole answer
 */
public record MemberPath(List<String> names) {

    /** Copies the list. */
    public MemberPath {
        names = List.copyOf(names);
    }

    /** Returns the path of these names. */
    public static MemberPath of(String... names) {
        return new MemberPath(List.of(names));
    }

    /** Returns the names joined by dots, as a manifest has them. */
    @Override
    public String toString() {
        return String.join(".", names);
    }
}
