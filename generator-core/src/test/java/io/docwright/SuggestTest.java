package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    private void settles(ServiceFolder.Page page, DiagnosticCode code) throws IOException {
        Specs specs = page.writeTo(folder);
        assertThat(codes(specs)).contains(code);

        SuggestResult drafts = new Docwright().suggest(new SuggestRequest(specs, Optional.empty()));
        assertThat(drafts.statements()).isEqualTo(1);

        page.writeTo(folder, drafts.text());
        assertThat(codes(specs))
                .doesNotContain(
                        code,
                        DiagnosticCode.CORRECTION_OBSOLETE,
                        DiagnosticCode.CORRECTION_UNMATCHED,
                        DiagnosticCode.MANIFEST_VALUE,
                        DiagnosticCode.SYNTAX);
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
