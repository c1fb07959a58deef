package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import io.docwright.emit.Emission;
import io.docwright.manifest.ServiceManifest;
import io.docwright.manifest.ServiceManifest.Defaults;
import io.docwright.parse.page.PageReader;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolver;
import io.docwright.source.SourceText;
import io.docwright.symbol.SymbolTable;
import io.docwright.testing.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page met in the wild gives a client that compiles as strictly as it gets, or an error that says why not. */
class CorpusCompilationTest {

    private static final Path CORPUS = Path.of(
                    Optional.ofNullable(System.getProperty("docwright.shared")).orElse("../../shared"))
            .resolve("corpus");
    private static final int BATCH = 105;

    @TempDir
    private Path folder;

    private int generated;
    private int refused;
    private int withoutOperation;

    @Test
    void everyPageCompilesOrIsRefusedWithAnError() throws IOException {
        boolean there = Files.isDirectory(CORPUS);
        if (!there) {
            System.out.println("SKIPPED CorpusCompilationTest: no folder " + CORPUS);
        }
        Assumptions.assumeTrue(there);
        List<Path> pages = pages();
        List<String> messages = new ArrayList<>();

        for (int from = 0; from < pages.size(); from += BATCH) {
            messages.addAll(compile(pages.subList(from, Math.min(pages.size(), from + BATCH)), from));
        }

        System.out.printf(
                "corpus: %d clients compile, %d pages are refused, %d document no operation%n",
                generated, refused, withoutOperation);
        assertThat(messages).isEmpty();
        assertThat(generated + refused + withoutOperation).isEqualTo(pages.size());
        assertThat(generated).isGreaterThan(pages.size() * 9 / 10);
    }

    /** A batch shares one runtime, as services of one build do. */
    private List<String> compile(List<Path> pages, int first) throws IOException {
        InProcessCompiler compiler = InProcessCompiler.strictInto(folder.resolve("batch" + first));
        boolean runtime = true;
        for (int i = 0; i < pages.size(); i++) {
            Map<String, String> files = sources(pages.get(i), "corpus.p" + (first + i), runtime);
            compiler.addAll(files);
            runtime &= files.isEmpty();
        }
        return compiler.messages();
    }

    private Map<String, String> sources(Path page, String javaPackage, boolean runtime) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String name = page.getFileName().toString();
        RawDocument document = new PageReader().read(SourceText.of(name, Files.readString(page)), diagnostics);
        if (document.operations().isEmpty()) {
            withoutOperation++;
            return Map.of();
        }
        var service = new Resolver()
                .resolve(manifest(name, javaPackage, runtime), List.of(document), diagnostics)
                .service();
        var symbols = SymbolTable.of(service, diagnostics);
        if (diagnostics.has(Severity.ERROR)) {
            refused++;
            System.out.println("refused: " + errors(diagnostics).get(0));
            return Map.of();
        }
        generated++;
        return Emission.of(service, symbols).files();
    }

    private static List<String> errors(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toLine)
                .toList();
    }

    private static ServiceManifest manifest(String page, String javaPackage, boolean runtime) {
        SourceLocation at = SourceLocation.startOf(page);
        return new ServiceManifest(
                at,
                new Located<>("corpus", at),
                Optional.empty(),
                Optional.empty(),
                new Located<>(javaPackage, at),
                runtime,
                Optional.of(new Located<>("corpus.runtime", at)),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Defaults(Optional.empty(), Optional.empty()),
                List.of(),
                Map.of(),
                List.of());
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String sub : List.of("pages", "layouts")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(sub))) {
                files.filter(file -> file.toString().matches(".*\\.(md|txt)"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }
}
