package io.docwright.source;

/**
 * How much is read of one file.
 *
 * @param maxBytes size in bytes up to which a file is read
 */
public record SourceLimits(int maxBytes) {

    /** Checks that something may be read at all. */
    public SourceLimits {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("at least one byte must be allowed: " + maxBytes);
        }
    }

    /** Returns the limits that hold unless the user says otherwise: 1 MB, a dozen times the largest page seen. */
    public static SourceLimits defaults() {
        return new SourceLimits(1024 * 1024);
    }
}
