package io.docwright;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@link Docwright#diff} is asked to do. Each side is a lock, a folder of services, or one page.
 *
 * @param before the side that callers were built against
 * @param after the side as it is now
 * @param failOnChange the least change that makes the run fail
 * @param format form of the report
 * @param output file the report is written to; empty to have it in the result only
 */
public record DiffRequest(
        Specs before, Specs after, ChangeLimit failOnChange, DiffResult.Format format, Optional<Path> output) {

    /** Returns a request that never fails because of a change, and writes nothing. */
    public static DiffRequest of(Specs before, Specs after) {
        return new DiffRequest(before, after, ChangeLimit.NEVER, DiffResult.Format.TEXT, Optional.empty());
    }
}
