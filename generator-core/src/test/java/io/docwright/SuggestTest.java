package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drafted settles what it was drafted for. */
class SuggestTest {

    @TempDir
    private Path folder;

    @Test
    void anUnknownLocationIsAskedForOnce() throws IOException {
        settles(ServiceFolder.page("POST").without("Position"), DiagnosticCode.PARAM_LOCATION_UNKNOWN);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aLocationThatWasAssumedIsStated() throws IOException {
        ServiceFolder.Page page = ServiceFolder.page("GET").without("Position");
        Specs specs = page.writeTo(folder);

        String drafted = new Docwright()
                .suggest(new SuggestRequest(specs, Optional.empty()))
                .text();

        assertThat(drafted).contains("defaults: {location: query}\n");
        page.writeTo(folder, drafted);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aTypeThatTheSampleContradictsIsCorrected() throws IOException {
        settles(
                ServiceFolder.page("GET").replacing("\"pages\": \"635\"", "\"pages\": 635"),
                DiagnosticCode.SAMPLE_CONTRADICTS);
        assertThat(Files.readString(folder.resolve("service.yaml")))
                .contains("  - at: GetBook.response.pages\n    set: {type: integer}\n    was: {type: string}\n");
    }

    @Test
    void aListWhereTheTableSaysTextIsCorrected() throws IOException {
        settles(
                ServiceFolder.page("GET").replacing("\"pages\": \"635\"", "\"pages\": [635, 636]"),
                DiagnosticCode.SAMPLE_CONTRADICTS);
        assertThat(Files.readString(folder.resolve("service.yaml"))).contains("set: {type: \"array<integer>\"}");
    }

    @Test
    void aMissingNameOfTheOperationIsStated() throws IOException {
        settles(
                ServiceFolder.page("GET").replacing("# GetBook\n", "# Books of the library\n"),
                DiagnosticCode.OPERATION_NAME_ASSUMED);
    }

    @Test
    void aTypeInNoVocabularyIsStated() throws IOException {
        ServiceFolder.Page page = ServiceFolder.page("GET").replacing("| pages | string |", "| pages | shelf mark |");

        settles(page, DiagnosticCode.TYPE_UNKNOWN);
        assertThat(Files.readString(folder.resolve("service.yaml")))
                .contains("# GetBook.md:19:11: TODO: the right type\n")
                .contains("  - at: GetBook.response.pages\n    set: {type: string}\n");
        settlesWith(page, "{type: string}", "{type: integer}", DiagnosticCode.TYPE_UNKNOWN);
        assertThat(generated("GetBookResponse")).contains("Long pages()");
    }

    @Test
    void anObjectOfAnUnknownTypeKeepsItsFields() throws IOException {
        settles(
                ServiceFolder.page("GET")
                        .replacing(
                                "| pages | string | The",
                                "| size | shelf mark | The size. | |\n| size.pages | string | The")
                        .replacing("\"pages\": \"635\"", "\"size\": {\"pages\": \"635\"}"),
                DiagnosticCode.TYPE_UNKNOWN);
        assertThat(generated("GetBookResponse")).contains("size()");
    }

    @Test
    void valuesThatWereNotUnderstoodAreStated() throws IOException {
        ServiceFolder.Page page =
                ServiceFolder.page("GET").replacing("The language of the summary. |", "The language. Valid values: |");

        settles(page, DiagnosticCode.ENUM_NOT_UNDERSTOOD);
        settlesWith(page, "[TODO]", "[en, \"de\", zh-TW]", DiagnosticCode.ENUM_NOT_UNDERSTOOD);
        assertThat(generated("Language")).contains("ZH_TW");
    }

    @Test
    void oneOfSeveralMethodsIsStated() throws IOException {
        ServiceFolder.Page page = ServiceFolder.page("PUT|POST");

        settles(page, DiagnosticCode.METHOD_CONFLICT);
        settlesWith(page, "httpMethod: PUT", "httpMethod: POST", DiagnosticCode.METHOD_CONFLICT);
    }

    @Test
    void theMethodThatIsStatedChoosesItsRequestLine() throws IOException {
        ServiceFolder.Page page =
                ServiceFolder.page("GET").replacing("/1.1\n", "/1.1\n\nDELETE /volumes/{bookId} HTTP/1.1\n");

        settles(page, DiagnosticCode.METHOD_CONFLICT);
        settlesWith(page, "httpMethod: GET", "httpMethod: DELETE", DiagnosticCode.METHOD_CONFLICT);
        assertThat(generated("GetBookRequest")).contains("/volumes/");
    }

    @Test
    void editionsAreBroughtTogetherWithThePaths() throws IOException {
        ServiceFolder.Page page =
                ServiceFolder.page("GET").replacing("/1.1\n", "/1.1\n\nGET /v2/books/{bookId} HTTP/1.1\n");
        String stated = "operations:\n  GetBook:\n    editions: {old: \"/books/{bookId}\"}\n";
        Specs specs = page.writeTo(folder, stated);
        assertThat(codes(specs)).contains(DiagnosticCode.EDITION_CONFLICT);

        settlesInsteadOf(page, specs, DiagnosticCode.EDITION_CONFLICT);
        assertThat(Files.readString(folder.resolve("service.yaml")))
                .contains("      old: \"/books/{bookId}\"\n      edition2: \"/v2/books/{bookId}\"\n");
    }

    @Test
    void anEditionWithAnotherPathTakesThePagesPath() throws IOException {
        ServiceFolder.Page page = ServiceFolder.page("GET");
        Specs specs = page.writeTo(folder, "operations:\n  GetBook:\n    editions: {central: \"/volumes/{bookId}\"}\n");
        assertThat(codes(specs)).contains(DiagnosticCode.EDITION_CONFLICT);

        settlesInsteadOf(page, specs, DiagnosticCode.EDITION_CONFLICT);
        assertThat(Files.readString(folder.resolve("service.yaml"))).contains("      central: \"/books/{bookId}\"\n");
    }

    @Test
    void aVariableOfThePathIsConfirmed() throws IOException {
        settles(ServiceFolder.page("GET").replacing("{bookId}", "{bookid}"), DiagnosticCode.PATH_PARAM_MISMATCH);
        settles(
                ServiceFolder.page("GET").replacing("| Yes | path |", "| Yes | query |"),
                DiagnosticCode.PATH_PARAM_MISMATCH);
        settles(
                ServiceFolder.page("GET").replacing("{bookId} ", "{bookId}/{part} "),
                DiagnosticCode.PATH_PARAM_MISMATCH);
    }

    @Test
    void aRowForThePathWithoutAVariableIsPlaced() throws IOException {
        settles(ServiceFolder.page("GET").replacing("/{bookId}", ""), DiagnosticCode.PATH_PARAM_MISMATCH);
        settles(
                ServiceFolder.page("POST").replacing("/{bookId}", ""),
                DiagnosticCode.PATH_PARAM_MISMATCH,
                DiagnosticCode.PARAM_LOCATION_UNKNOWN);
    }

    @Test
    void whatNoStatementCanNameIsToldInAComment() throws IOException {
        ServiceFolder.page("GET")
                .replacing(
                        "## Response parameters",
                        "## Response headers\n\n| Name | Type | Description |\n|---|---|---|\n"
                                + "| X-Shelf | shelf mark | Where the book stands. |\n\n## Response parameters")
                .writeTo(folder);

        assertThat(drafts())
                .contains("found `shelf mark` as a type;")
                .contains("; no statement can name it, mend the page itself\n")
                .doesNotContain("corrections:");
    }

    @Test
    void aPageWithoutAManifestGetsAWholeOne() throws IOException {
        ServiceFolder.page("POST").without("Position").writeTo(folder);
        Files.delete(folder.resolve("service.yaml"));
        Path file = folder.resolve("service.yaml");
        Specs page = new Specs(folder.resolve("GetBook.md"), List.of(), List.of(), List.of(), Optional.empty(), folder);

        new Docwright().suggest(new SuggestRequest(page, Optional.of(file)));

        assertThat(Files.readString(file)).contains("service: get-book\n");
        assertThat(new Docwright().lint(LintRequest.of(page)).succeeded()).isFalse();
        assertThat(new Docwright().lint(LintRequest.of(whole())).succeeded()).isTrue();
    }

    private void settles(ServiceFolder.Page page, DiagnosticCode... settled) throws IOException {
        settlesWith(page, "", "", settled);
    }

    /** Fills in what the draft leaves to its reader. */
    private void settlesWith(ServiceFolder.Page page, String drafted, String filledIn, DiagnosticCode... settled)
            throws IOException {
        Specs specs = page.writeTo(folder);
        assertThat(codes(specs)).contains(settled);

        SuggestResult drafts = new Docwright().suggest(new SuggestRequest(specs, Optional.empty()));
        assertThat(drafts.text()).contains(drafted);
        page.writeTo(folder, drafts.text().replace(drafted, filledIn));
        assertSettled(specs, settled);
    }

    /** The statements that were there make way for those that are drafted. */
    private void settlesInsteadOf(ServiceFolder.Page page, Specs specs, DiagnosticCode settled) throws IOException {
        SuggestResult drafts = new Docwright().suggest(new SuggestRequest(specs, Optional.empty()));
        assertThat(drafts.statements()).isEqualTo(1);
        page.writeTo(folder, drafts.text());
        assertSettled(specs, settled);
    }

    private void assertSettled(Specs specs, DiagnosticCode... settled) {
        assertThat(codes(specs))
                .doesNotContain(settled)
                .doesNotContain(
                        DiagnosticCode.CORRECTION_OBSOLETE,
                        DiagnosticCode.CORRECTION_UNMATCHED,
                        DiagnosticCode.MANIFEST_VALUE,
                        DiagnosticCode.SYNTAX);
        assertThat(new Docwright()
                        .suggest(new SuggestRequest(specs, Optional.empty()))
                        .statements())
                .isZero();
        GenerateResult result = new Docwright()
                .generate(GenerateRequest.builder()
                        .specs(specs)
                        .output(folder.resolve("out"))
                        .build());
        assertThat(result.succeeded()).isTrue();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain(settled);
    }

    private String generated(String... names) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            Path found = files.filter(file -> List.of(names)
                            .contains(file.getFileName().toString().replace(".java", "")))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(found);
        }
    }

    private String drafts() {
        return new Docwright()
                .suggest(new SuggestRequest(whole(), Optional.empty()))
                .text();
    }

    private Specs whole() {
        return new Specs(folder, List.of(), List.of(), List.of(), Optional.empty(), folder);
    }

    private static List<DiagnosticCode> codes(Specs specs) {
        return new Docwright()
                .lint(LintRequest.of(specs)).diagnostics().stream()
                        .map(diagnostic -> diagnostic.code())
                        .toList();
    }
}
