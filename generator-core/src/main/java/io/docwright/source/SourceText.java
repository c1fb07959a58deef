package io.docwright.source;

import io.docwright.diag.SourceLocation;
import java.util.Arrays;

/**
 * A decoded file and the places of its lines. A line ends with LF, CR LF or CR; the text is kept as it is.
 *
 * <p>Immutable.
 */
public final class SourceText {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = startsOfLines(text);
    }

    /**
     * Returns a source of this text.
     *
     * @param path the file as shown to the user
     */
    public static SourceText of(String path, String text) {
        return new SourceText(path, text);
    }

    /** Returns the file as shown to the user. */
    public String path() {
        return path;
    }

    /** Returns the whole decoded text. */
    public String text() {
        return text;
    }

    /** Returns the number of lines, at least 1; text that ends with a line break has an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Returns the offset of the first character of a line, counted from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** Returns the offset behind the last character of a line, its line break left out. */
    public int lineEnd(int line) {
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        int start = lineStarts[line - 1];
        if (line < lineStarts.length && end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (line < lineStarts.length && end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    /** Returns a line, counted from 1, without its line break. */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** Returns the number of the line, from 1, that a character belongs to. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the location of the characters from {@code start} to before {@code end}.
     *
     * @throws IndexOutOfBoundsException when they are not a range of the text
     */
    public SourceLocation locate(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IndexOutOfBoundsException("no range of " + text.length() + " characters: " + start + ".." + end);
        }
        int line = lineOf(start);
        return new SourceLocation(path, line, start - lineStart(line) + 1, start, end - start);
    }

    private static int[] startsOfLines(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
