package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Secrets;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import io.docwright.parse.page.PageReader;
import io.docwright.raw.RawDocument;
import io.docwright.source.ReadLog;
import io.docwright.source.SourceLimits;
import io.docwright.source.SourceReader;
import io.docwright.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files and pages, and knows how their paths are shown. */
final class PageLoader {

    private final ReadLog log = new ReadLog();
    private final SourceReader sources = new SourceReader(SourceLimits.defaults(), "a page", log);
    private final SourceReader manifests =
            new SourceReader(SourceLimits.defaults(), "a manifest with at least `service` and `package`", log);
    private final SourceReader locks = new SourceReader(SourceLimits.defaults(), "a lock as `accept` writes it", log);
    private final PageReader pages = new PageReader();
    private final Path workingDirectory;
    private final Optional<Charset> encoding;
    private final Diagnostics diagnostics;
    private final ReadPages read = new ReadPages();

    PageLoader(Path workingDirectory, Optional<Charset> encoding, Diagnostics diagnostics) {
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
        this.encoding = encoding;
        this.diagnostics = diagnostics;
    }

    /** Returns the texts and pages read so far. */
    ReadPages read() {
        return read;
    }

    /** Returns which files were read so far. */
    ReadLog log() {
        return log;
    }

    /** Returns a file's path as diagnostics show it: relative to the working directory, with {@code /} between its parts. */
    String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot().equals(workingDirectory.getRoot());
        Path shown = sameRoot ? workingDirectory.relativize(absolute) : absolute;
        return shown.toString().isEmpty() ? "." : shown.toString().replace('\\', '/');
    }

    /** Reads a manifest as text, which is always UTF-8. */
    Optional<SourceText> manifest(Path file) {
        return text(manifests, file, Optional.of(StandardCharsets.UTF_8));
    }

    /** Reads a lock as text, which is always UTF-8. */
    Optional<SourceText> lock(Path file) {
        return text(locks, file, Optional.of(StandardCharsets.UTF_8));
    }

    private Optional<SourceText> text(SourceReader sources, Path file, Optional<Charset> charset) {
        try {
            Optional<SourceText> text = charset.isPresent()
                    ? sources.read(file, shown(file), charset.get(), diagnostics)
                    : sources.read(file, shown(file), diagnostics);
            text.ifPresent(read::add);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown(file) + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a page; what documents no operation is reported.
     *
     * @param own the encoding stated for this page; the request's holds where none is
     * @param severity how much it matters that a page documents no operation
     */
    Optional<RawDocument> page(Path file, Optional<Charset> own, Severity severity) {
        Optional<RawDocument> document = text(sources, file, own.or(() -> encoding))
                .map(PageLoader::withoutSecrets)
                .map(this::page);
        document.filter(page -> page.operations().isEmpty())
                .ifPresent(
                        page -> diagnostics
                                .at(SourceLocation.startOf(page.path()))
                                .report(
                                        severity,
                                        DiagnosticCode.INPUT_NOT_A_DOC,
                                        "found no operation; expected a request line or a table of request parameters; the file is left out"));
        return document;
    }

    /** What looks like a secret is hidden before anything else reads the page; every place stays what it was. */
    private static SourceText withoutSecrets(SourceText text) {
        return SourceText.of(text.path(), Secrets.standard().mask(text.text()));
    }

    private RawDocument page(SourceText text) {
        RawDocument document = pages.read(text, diagnostics);
        read.add(text, document);
        return document;
    }
}
