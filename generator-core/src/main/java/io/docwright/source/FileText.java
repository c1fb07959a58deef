package io.docwright.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Text that the generator itself has written, in UTF-8; whoever reads it finds out whether it is damaged. */
public final class FileText {

    private FileText() {}

    /** Returns a file's text; empty when there is none that can be read. */
    public static Optional<String> of(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
