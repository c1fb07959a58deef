package io.docwright;

import io.docwright.diag.Diagnostics;
import io.docwright.model.Service;
import io.docwright.parse.page.PageReader;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolver;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import io.docwright.testing.SharedRuntimeManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages met in the wild, and the service that each gives without a word of a human. */
final class CorpusPages {

    private CorpusPages() {}

    static List<Path> all() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String sub : List.of("pages", "layouts")) {
            try (Stream<Path> files = Files.list(SharedFolder.of("corpus").resolve(sub))) {
                files.filter(file -> file.toString().matches(".*\\.(md|txt)"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    /** Returns the service, with errors among the diagnostics perhaps; none when the page documents no operation. */
    static Optional<Service> service(Path page, String javaPackage, boolean runtime, Diagnostics diagnostics)
            throws IOException {
        String name = page.getFileName().toString();
        RawDocument document = new PageReader().read(SourceText.of(name, Files.readString(page)), diagnostics);
        return document.operations().isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolver()
                        .resolve(
                                SharedRuntimeManifest.of(name, "corpus", javaPackage, runtime),
                                List.of(document),
                                diagnostics)
                        .service());
    }
}
