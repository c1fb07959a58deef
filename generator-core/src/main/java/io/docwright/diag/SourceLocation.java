package io.docwright.diag;

import java.util.Comparator;
import java.util.Objects;

/**
 * A span of characters in one input file.
 *
 * @param path the file as it is shown to the user, with {@code /} between its parts
 * @param line line of the first character, from 1
 * @param column column of the first character, from 1, in UTF-16 units
 * @param offset index of the first character in the decoded text, from 0, in UTF-16 units
 * @param length number of UTF-16 units covered; 0 points between two characters
 */
public record SourceLocation(String path, int line, int column, int offset, int length)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparingInt(SourceLocation::length);

    /** Checks the ranges stated for the components. */
    public SourceLocation {
        Objects.requireNonNull(path, "path");
        if (line < 1 || column < 1 || offset < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "line and column start at 1, offset and length at 0: " + line + ":" + column + " +" + offset);
        }
    }

    /** Returns the very start of a file, for messages about the file as a whole. */
    public static SourceLocation startOf(String path) {
        return new SourceLocation(path, 1, 1, 0, 0);
    }

    /** Returns the index just behind the last character covered. */
    public int end() {
        return offset + length;
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code path:line:column}, the form every tool that reads compiler output understands. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
