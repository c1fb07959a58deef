package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.DefaultManifest;
import io.docwright.manifest.ManifestReader;
import io.docwright.manifest.ServiceManifest;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolution;
import io.docwright.resolve.Resolver;
import io.docwright.source.Excerpt;
import io.docwright.source.ReadLog;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes services from their folder to the model: manifest, pages, raw, resolved. */
final class ServiceLoader {

    private final Specs request;
    private final Diagnostics diagnostics;
    private final PageLoader loader;
    private Optional<Path> namesake = Optional.empty();

    ServiceLoader(Specs request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
        this.loader = new PageLoader(request.workingDirectory(), request.encoding(), diagnostics);
    }

    /** Returns what was read so far, of whatever service. */
    ReadPages read() {
        return loader.read();
    }

    /** Has the service of a single page named after another file than its own. */
    ServiceLoader namingPagesAfter(Path file) {
        namesake = Optional.of(file);
        return this;
    }

    /** Returns what reads further files of the services. */
    PageLoader files() {
        return loader;
    }

    /** Returns which files were read so far. */
    ReadLog log() {
        return loader.log();
    }

    /** Loads every service the request asks for, in the order of their folders. */
    List<Resolution> load() {
        return loadWhole().stream().map(LoadedService::resolution).toList();
    }

    /** Loads the same services together with what they were resolved from. */
    List<LoadedService> loadWhole() {
        Path specs = request.path();
        if (!Files.exists(specs)) {
            throw new UsageException("no such file or folder: " + loader.shown(specs));
        }
        if (SpecsFolder.MANIFEST.equals(String.valueOf(specs.getFileName())) && Files.isRegularFile(specs)) {
            throw new UsageException(
                    "found the manifest `" + loader.shown(specs) + "`; expected its folder, or one page");
        }
        return Files.isDirectory(specs)
                ? loadFolder(specs)
                : loadPage(specs).stream().toList();
    }

    private List<LoadedService> loadFolder(Path specs) {
        SpecsFolder folder = new SpecsFolder(specs, request.includes(), request.excludes());
        List<Path> manifests = folder.manifests();
        List<LoadedService> services = new ArrayList<>();
        manifests.forEach(manifest -> loadService(manifest, folder).ifPresent(services::add));
        folder.misnamedManifests().forEach(this::reportName);
        if (manifests.isEmpty()) {
            diagnostics
                    .at(SourceLocation.startOf(loader.shown(specs)))
                    .report(
                            DiagnosticCode.NOTHING_TO_DO,
                            "found no `%s` in this folder or below; expected one for each service, beside its pages; nothing is generated",
                            SpecsFolder.MANIFEST);
        }
        return services;
    }

    private void reportName(Path file) {
        diagnostics
                .at(SourceLocation.startOf(loader.shown(file)))
                .report(
                        DiagnosticCode.MANIFEST_NAME,
                        "found `%s`; expected a manifest to be called `%s`; it is not read as one",
                        Excerpt.of(String.valueOf(file.getFileName())),
                        SpecsFolder.MANIFEST);
    }

    private Optional<LoadedService> loadPage(Path page) {
        return loader.page(page, Optional.empty(), Severity.ERROR)
                .filter(document -> !document.operations().isEmpty())
                .map(document -> resolve(
                        DefaultManifest.forFile(namesake.map(loader::shown).orElse(document.path())),
                        List.of(document),
                        Optional.empty()));
    }

    private Optional<LoadedService> loadService(Path manifestFile, SpecsFolder folder) {
        return loader.manifest(manifestFile)
                .flatMap(text -> new ManifestReader(diagnostics).read(text))
                .filter(this::isWanted)
                .flatMap(manifest -> loadPages(manifest, folderOf(manifestFile), folder));
    }

    private static Path folderOf(Path manifestFile) {
        return Objects.requireNonNull(manifestFile.toAbsolutePath().getParent(), "a file has a folder");
    }

    private boolean isWanted(ServiceManifest manifest) {
        return request.services().isEmpty()
                || request.services().contains(manifest.service().value());
    }

    private Optional<LoadedService> loadPages(ServiceManifest manifest, Path home, SpecsFolder folder) {
        List<RawDocument> documents = manifest.pages().isEmpty() ? everyPage(home, folder) : namedPages(manifest, home);
        if (documents.stream().allMatch(document -> document.operations().isEmpty())) {
            diagnostics
                    .at(manifest.at())
                    .report(
                            DiagnosticCode.NOTHING_TO_DO,
                            "found no page that documents an operation of `%s`; expected at least one beside the manifest",
                            manifest.service().value());
            return Optional.empty();
        }
        return Optional.of(resolve(manifest, documents, Optional.of(home)));
    }

    private List<RawDocument> everyPage(Path home, SpecsFolder folder) {
        List<RawDocument> documents = new ArrayList<>();
        for (Path page : folder.pagesIn(home)) {
            loader.page(page, Optional.empty(), Severity.INFO).ifPresent(documents::add);
        }
        return documents;
    }

    private List<RawDocument> namedPages(ServiceManifest manifest, Path home) {
        List<RawDocument> documents = new ArrayList<>();
        for (ServiceManifest.Page page : manifest.pages()) {
            Path file = home.resolve(page.file().value());
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Optional<Charset> encoding = page.encoding().map(Located::value).map(Charset::forName);
                loader.page(file, encoding, Severity.ERROR).ifPresent(documents::add);
            } else {
                diagnostics
                        .at(page.file())
                        .report(
                                DiagnosticCode.MANIFEST_FILE,
                                "found no file `%s`; expected a page beside the manifest; it is left out",
                                page.file().value());
            }
        }
        return documents;
    }

    private LoadedService resolve(ServiceManifest manifest, List<RawDocument> documents, Optional<Path> home) {
        return new LoadedService(manifest, documents, new Resolver().resolve(manifest, documents, diagnostics), home);
    }
}
