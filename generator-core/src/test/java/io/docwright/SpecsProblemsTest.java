package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a folder in which nothing, or the same thing twice, is documented. */
class SpecsProblemsTest {

    private static final String MANIFEST = """
            service: library
            version: 2026-01-01
            style: rest
            package: com.example.library
            endpoint: https://library.example.com
            auth: {type: none}
            """;
    private static final String PAGE = """
            # GetBook

            ## Request syntax

            GET /books/{bookId} HTTP/1.1

            ## Request parameters

            | Parameter | Type | Required | Position | Description |
            |---|---|---|---|---|
            | bookId | string | Yes | path | The identifier of the book. |

            ## Response parameters

            | Parameter | Type | Description |
            |---|---|---|
            | title | string | The title of the book. |
            """;

    @TempDir
    private Path folder;

    @Test
    void folderWithoutAManifestHasNothingToDo() throws IOException {
        Files.writeString(folder.resolve("GetBook.md"), PAGE);

        GenerateResult result = generate();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.NOTHING_TO_DO);
            assertThat(problem.toLine()).startsWith(".:1:1: error[DW5007] found no `service.yaml`");
        });
    }

    @Test
    void manifestWithoutAPageThatDocumentsAnOperationHasNothingToDo() throws IOException {
        Files.writeString(folder.resolve("service.yaml"), MANIFEST);
        Files.writeString(folder.resolve("Overview.md"), "# Overview\n\nBooks are lent for four weeks.\n");

        GenerateResult result = generate();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .filteredOn(problem -> problem.code() == DiagnosticCode.NOTHING_TO_DO)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toLine())
                        .startsWith("service.yaml:1:1: error[DW5007]")
                        .contains("`library`"));
    }

    @Test
    void secondPageAboutOneOperationIsAnErrorThatNamesTheFirst() throws IOException {
        Files.writeString(folder.resolve("service.yaml"), MANIFEST);
        Files.writeString(folder.resolve("A.md"), PAGE);
        Files.writeString(folder.resolve("B.md"), PAGE);

        GenerateResult result = generate();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .filteredOn(problem -> problem.code() == DiagnosticCode.OPERATION_DUPLICATE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toLine())
                        .startsWith("B.md:1:")
                        .contains("`GetBook`")
                        .contains("A.md:1:"));
    }

    private GenerateResult generate() {
        return new Docwright()
                .generate(GenerateRequest.builder()
                        .specs(Specs.at(folder).shownFrom(folder))
                        .output(folder.resolve("out"))
                        .build());
    }
}
