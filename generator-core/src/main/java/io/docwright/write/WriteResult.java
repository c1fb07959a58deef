package io.docwright.write;

import java.nio.file.Path;
import java.util.List;

/**
 * What writing did, or would do.
 *
 * @param written files that are new or changed
 * @param unchanged number of files that were right already; they were not touched
 * @param removed files that were written once and that nothing gives any more
 * @param edited those of the written and removed files that somebody had changed since they were generated; the change is lost
 */
public record WriteResult(List<Path> written, int unchanged, List<Path> removed, List<Path> edited) {

    /** Copies the lists. */
    public WriteResult {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
    }

    /** Returns what writing no file at all is. */
    public static WriteResult nothing() {
        return new WriteResult(List.of(), 0, List.of(), List.of());
    }

    /** Tells whether the output is what was asked for already. */
    public boolean nothingToDo() {
        return written.isEmpty() && removed.isEmpty();
    }
}
