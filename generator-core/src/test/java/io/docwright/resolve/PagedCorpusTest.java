package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.manifest.DefaultManifest;
import io.docwright.model.MemberPath;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.parse.page.PageReader;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which operations of the pages in the shared folder are taken to be paged. */
class PagedCorpusTest {

    @BeforeAll
    static void needsTheSharedFolder() {
        SharedFolder.assume(PagedCorpusTest.class, "corpus/pages");
    }

    @Test
    void everyOperationWithAPageNumberAndNoOtherIsPaged() throws IOException {
        List<Operation> operations = operations("corpus/pages", ".md");
        List<Operation> paged = operations.stream()
                .filter(operation -> operation.pagination().isPaged())
                .toList();

        assertThat(paged).hasSizeGreaterThan(50);
        assertThat(paged)
                .containsExactlyElementsOf(operations.stream()
                        .filter(PagedCorpusTest::asksForAPage)
                        .toList());
        assertThat(paged)
                .allSatisfy(operation -> assertThat(operation.pagination().items())
                        .as(operation.page())
                        .isPresent());
    }

    @Test
    void theSeedsArePagedAsACarefulReaderFinds() throws IOException {
        List<Operation> operations = operations("seeds", ".txt");

        assertThat(operations)
                .extracting(operation ->
                        operation.name() + ": " + operation.pagination().summary())
                .containsExactlyInAnyOrder(
                        "ListDeployments: paged by token, else by page number, items in Deployments",
                        "ListDeployments: paged by page number, items in data",
                        "ListServices: paged by page number, items in Services",
                        "GetDeployment: not paged",
                        "GetDeploy: not paged");
        assertThat(operations.stream()
                        .flatMap(operation -> operation.pagination().end().totalItems().stream())
                        .map(MemberPath::toString))
                .containsExactlyInAnyOrder("TotalCount", "totalSize", "TotalCount");
        assertThat(operations.stream()
                        .flatMap(operation -> operation.pagination().conventions().stream())
                        .flatMap(convention -> convention.size().stream())
                        .map(MemberPath::toString))
                .containsExactlyInAnyOrder("MaxResults", "PageSize", "pageSize", "PageSize");
    }

    private static boolean asksForAPage(Operation operation) {
        List<String> names =
                operation.parameters().stream().map(Parameter::wireName).toList();
        return Stream.of("PageNumber", "PageNo", "CurrentPage", "page", "Page").anyMatch(names::contains);
    }

    private static List<Operation> operations(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .flatMap(file -> operations(file).stream())
                    .toList();
        }
    }

    private static List<Operation> operations(Path file) {
        try {
            Diagnostics diagnostics = new Diagnostics();
            String name = String.valueOf(file.getFileName());
            var document = new PageReader().read(SourceText.of(name, Files.readString(file)), diagnostics);
            return new Resolver()
                    .resolve(DefaultManifest.forFile(name), List.of(document), diagnostics)
                    .service()
                    .operations();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
