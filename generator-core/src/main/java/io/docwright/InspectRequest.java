package io.docwright;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@link Docwright#inspect} is asked to do.
 *
 * @param inputs pages or folders of pages
 * @param output folder the dumps are written to
 * @param full whether the whole model with evidence is added
 * @param encoding charset of the pages; empty to detect it
 * @param workingDirectory the folder that paths in diagnostics are relative to
 */
public record InspectRequest(
        List<Path> inputs, Path output, boolean full, Optional<Charset> encoding, Path workingDirectory) {

    /** Copies the list. */
    public InspectRequest {
        inputs = List.copyOf(inputs);
    }
}
