package io.docwright.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reads pages. */
final class PageOptions {

    @Option(names = "--encoding", paramLabel = "NAME", description = "charset of the pages; detected when not given")
    private @Nullable Charset encoding;

    Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }
}
