package io.docwright;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@link Docwright#suggest} is asked to do.
 *
 * @param specs the services to look at
 * @param output file the drafts are written to; empty to have them in the result only
 */
public record SuggestRequest(Specs specs, Optional<Path> output) {}
