package io.docwright;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which services a run reads.
 *
 * @param path the folder of services, or one page
 * @param includes glob patterns, relative to the folder, of the manifests' folders and pages to read; empty for all
 * @param excludes glob patterns of what is left out
 * @param services names of the services to read; empty for all
 * @param encoding charset of the pages; empty to detect it
 * @param workingDirectory the folder that paths in diagnostics are relative to
 */
public record Specs(
        Path path,
        List<String> includes,
        List<String> excludes,
        List<String> services,
        Optional<Charset> encoding,
        Path workingDirectory) {

    /** Copies the lists and makes the working directory absolute. */
    public Specs {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        services = List.copyOf(services);
        workingDirectory = workingDirectory.toAbsolutePath();
    }

    /** Returns everything below a folder, or one page; paths are shown relative to the process's own folder. */
    public static Specs at(Path path) {
        return new Specs(path, List.of(), List.of(), List.of(), Optional.empty(), Path.of(""));
    }

    /** Returns the same specs with paths shown relative to this folder. */
    public Specs shownFrom(Path folder) {
        return new Specs(path, includes, excludes, services, encoding, folder);
    }

    /** Returns a folder or page to be read in the same way. */
    public Specs withPath(Path other) {
        return new Specs(other, includes, excludes, services, encoding, workingDirectory);
    }

    /** Returns the same specs read in this charset. */
    public Specs in(Charset charset) {
        return new Specs(path, includes, excludes, services, Optional.of(charset), workingDirectory);
    }
}
