package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import io.docwright.diff.ChangeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `generate` and `diff` make of locks. */
class ChangesSinceLockTest {

    private static final ServiceFolder.Page PAGE = ServiceFolder.page("GET");
    private static final ServiceFolder.Page RENAMED = PAGE.replacing("| pages |", "| pageCount |")
            .replacing("\"pages\": \"635\"", "\"pageCount\": \"635\"")
            .replacing("| language | string | No |", "| language | string | Yes |");

    @TempDir
    private Path folder;

    @Test
    void withoutALockNothingIsAcceptedYetWhichIsNoFailure() throws IOException {
        GenerateResult result = generate(PAGE, ChangeLimit.ANY);

        assertThat(result.succeeded()).isTrue();
        assertThat(result.changes()).isEmpty();
        assertThat(found(generate(PAGE, ChangeLimit.NEVER), DiagnosticCode.NOTHING_ACCEPTED))
                .as("not told to those who do not ask")
                .isEmpty();
        assertThat(found(result, DiagnosticCode.NOTHING_ACCEPTED))
                .containsExactly(
                        "service.yaml:2:10: info[DW7004] found no lock of `library`; nothing is accepted yet, so nothing is compared; `accept` writes one");
    }

    @Test
    void anAcceptedServiceThatHasNotChangedSaysNothing() throws IOException {
        accept(PAGE);

        GenerateResult result = generate(PAGE, ChangeLimit.ANY);

        assertThat(result.succeeded()).isTrue();
        assertThat(result.changes()).isEmpty();
        assertThat(result.diagnostics()).noneMatch(one -> one.code().id().startsWith("DW7"));
    }

    @Test
    void eachChangeIsToldAtItsPlaceAndTheServiceInOneLine() throws IOException {
        accept(PAGE);

        GenerateResult result = generate(RENAMED, ChangeLimit.NEVER);

        assertThat(result.succeeded()).isTrue();
        assertThat(result.changes()).containsExactly("library: 2 breaking, 0 compatible changes since the lock; major");
        assertThat(found(result, DiagnosticCode.CHANGE_BREAKING))
                .containsExactly(
                        "GetBook.md:12:1: warning[DW7001] changed since it was accepted: `GetBook.request.language` now-required: `false` -> `true`; wire breaking, source none, binary none; make sure `GetBookRequest.Builder.language(…)` is always given where it is sent",
                        "GetBook.md:19:1: warning[DW7001] changed since it was accepted: `GetBookResponse.pageCount` property-renamed: `pages` -> `pageCount`; wire breaking, source breaking, binary breaking; use `GetBookResponse.pageCount()` instead of `GetBookResponse.pages()`, which is null with the old client from now on");
    }

    /** A build with nothing to do must not hide that the lock is behind; a new lock is something to do. */
    @Test
    void changesAreToldAgainWhenNothingIsDone() throws IOException {
        accept(PAGE);
        GenerateRequest request = GenerateRequest.builder()
                .specs(RENAMED.writeTo(folder))
                .output(folder.resolve("out"))
                .state(folder.resolve("state"))
                .build();
        GenerateResult first = new Docwright().generate(request);

        GenerateResult second = new Docwright().generate(request);
        accept(RENAMED);
        GenerateResult third = new Docwright().generate(request);

        assertThat(second.cause()).isEmpty();
        assertThat(second.changes()).isEqualTo(first.changes()).hasSize(1);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(third.cause()).contains("`" + folder.resolve("docwright.lock.json") + "` has changed");
        assertThat(third.changes()).isEmpty();
    }

    @Test
    void whatBreaksNothingIsInformation() throws IOException {
        accept(PAGE);

        GenerateResult result = generate(
                PAGE.replacing(
                        "| language | string |",
                        "| sort | string | No | query | The order. | up |\n| language | string |"),
                ChangeLimit.BREAKING);

        assertThat(result.succeeded()).isTrue();
        assertThat(found(result, DiagnosticCode.CHANGE_COMPATIBLE))
                .containsExactly(
                        "GetBook.md:12:1: info[DW7002] changed since it was accepted: `GetBook.request.sort` parameter-added: nothing -> `query, String`; wire compatible, source compatible, binary compatible; nothing to do; set it with `GetBookRequest.Builder.sort(…)` where it helps");
    }

    @Test
    void whatIsGoneIsToldAtTheLineOfTheLock() throws IOException {
        accept(PAGE);

        GenerateResult result = generate(
                PAGE.replacing("| language | string | No | query | The language of the summary. | en |\n", ""),
                ChangeLimit.NEVER);

        assertThat(result.diagnostics())
                .filteredOn(one -> one.code() == DiagnosticCode.CHANGE_BREAKING)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at().path()).isEqualTo("docwright.lock.json");
                    assertThat(Files.readAllLines(folder.resolve("docwright.lock.json"))
                                    .get(one.at().line() - 1))
                            .contains("\"query:language\"");
                });
    }

    @Test
    void theLimitForChangesStopsTheRunBeforeAnythingIsWritten() throws IOException {
        accept(PAGE);
        ServiceFolder.Page described = PAGE.replacing("The book.", "Which book.");

        assertThat(generate(RENAMED, ChangeLimit.BREAKING).succeeded()).isFalse();
        assertThat(generate(described, ChangeLimit.ANY).succeeded()).isFalse();
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(generate(described, ChangeLimit.BREAKING).succeeded()).isTrue();
        assertThat(generate(RENAMED, ChangeLimit.NEVER).succeeded()).isTrue();
    }

    /** Changes have a limit of their own: a build that fails on warnings is about doubtful pages. */
    @Test
    void changesAreNoWarningsThatFailOnCounts() throws IOException {
        accept(PAGE);
        Specs specs = RENAMED.writeTo(folder);

        GenerateResult result = new Docwright()
                .generate(GenerateRequest.builder()
                        .specs(specs)
                        .output(folder.resolve("out"))
                        .failOn(Severity.WARNING)
                        .build());

        assertThat(result.succeeded()).isTrue();
    }

    @Test
    void aDamagedLockFailsTheRun() throws IOException {
        accept(PAGE);
        Files.writeString(folder.resolve("docwright.lock.json"), "{\"lockVersion\": 1}\n");

        GenerateResult result = generate(PAGE, ChangeLimit.NEVER);

        assertThat(result.succeeded()).isFalse();
        assertThat(found(result, DiagnosticCode.LOCK_DAMAGED))
                .containsExactly(
                        "docwright.lock.json:1:1: error[DW5009] found no text for `service`; expected the service's name; the lock is not used; `accept` writes a new one");
        Specs specs = PAGE.writeTo(folder);
        assertThat(new Docwright()
                        .generate(GenerateRequest.builder()
                                .specs(specs)
                                .output(folder.resolve("out"))
                                .neverFail()
                                .failOnChange(ChangeLimit.BREAKING)
                                .build())
                        .succeeded())
                .as("a limit that cannot be checked")
                .isFalse();
    }

    @Test
    void theLockOfAnotherServiceIsNotUsed() throws IOException {
        accept(PAGE);
        Path lock = folder.resolve("docwright.lock.json");
        Files.writeString(lock, Files.readString(lock).replace("\"service\": \"library\"", "\"service\": \"archive\""));

        GenerateResult result = generate(PAGE, ChangeLimit.NEVER);

        assertThat(found(result, DiagnosticCode.LOCK_SERVICE))
                .containsExactly(
                        "docwright.lock.json:1:1: error[DW5011] found the lock of `archive`; expected the one of `library`, whose manifest stands beside it; the lock is not used");
    }

    @Test
    void aPageSaysItsChangesInItsHistory() throws IOException {
        String history = """

                ## Change history

                | Change time | Summary of changes | Operation |
                |---|---|---|
                | 2026-01-05 | First description of this call | View Details |
                """;
        accept(new ServiceFolder.Page(PAGE.text() + history));

        GenerateResult silent = generate(new ServiceFolder.Page(RENAMED.text() + history), ChangeLimit.NEVER);
        GenerateResult announced = generate(
                new ServiceFolder.Page(
                        PAGE.text() + history + "| 2026-03-05 | The request has changed | View Details |\n"),
                ChangeLimit.NEVER);

        assertThat(found(silent, DiagnosticCode.CHANGE_HISTORY))
                .singleElement()
                .asString()
                .endsWith(
                        "info[DW7003] compared with the change history: the page of `GetBook` has changed, and its change history has no new entry");
        assertThat(found(announced, DiagnosticCode.CHANGE_HISTORY))
                .singleElement()
                .asString()
                .contains("has new entries of 2026-03-05, but nothing that a client depends on has changed");
    }

    @Test
    void aLockAndAFolderAreComparedByService() throws IOException {
        accept(PAGE);
        Path lock = Files.move(folder.resolve("docwright.lock.json"), folder.resolve("old.json"));
        Specs now = RENAMED.writeTo(folder);

        DiffResult result = new Docwright().diff(DiffRequest.of(now.withPath(lock), now));

        assertThat(result.readable()).isTrue();
        assertThat(result.comparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.breaking()).isEqualTo(2);
            assertThat(comparison.service()).isEqualTo("library");
        });
        Specs empty = Specs.at(Files.createDirectory(folder.resolve("none")));
        assertThat(new Docwright().diff(DiffRequest.of(now, empty)).readable()).isFalse();
    }

    @Test
    void twoSavedVersionsOfAPageAreOneService() throws IOException {
        Specs before = Specs.at(Files.writeString(folder.resolve("GetBook.md"), PAGE.text()));
        Specs after = Specs.at(Files.writeString(folder.resolve("GetBook-new.md"), RENAMED.text()));

        assertThat(new Docwright().diff(DiffRequest.of(before, after)).comparisons())
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.changes())
                        .extracting(change -> change.kind())
                        .containsExactly(ChangeKind.NOW_REQUIRED, ChangeKind.PROPERTY_RENAMED));
    }

    @Test
    void aServiceOnOneSideAloneIsAChangeItself() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        PAGE.writeTo(Files.createDirectory(one.resolve("a")));
        PAGE.writeTo(Files.createDirectory(two.resolve("a")));
        Specs archive = PAGE.writeTo(Files.createDirectory(two.resolve("b")));
        Path manifest = archive.path().resolve("service.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace("library", "archive"));

        assertThat(kinds(one, two)).containsExactly(List.of(ChangeKind.SERVICE_ADDED), List.of());
        assertThat(kinds(two, one)).containsExactly(List.of(ChangeKind.SERVICE_REMOVED), List.of());
    }

    private static List<List<ChangeKind>> kinds(Path before, Path after) {
        return new Docwright()
                .diff(DiffRequest.of(Specs.at(before), Specs.at(after))).comparisons().stream()
                        .map(comparison -> comparison.changes().stream()
                                .map(change -> change.kind())
                                .toList())
                        .toList();
    }

    private void accept(ServiceFolder.Page page) throws IOException {
        assertThat(new Docwright()
                        .accept(new AcceptRequest(page.writeTo(folder)))
                        .succeeded())
                .isTrue();
    }

    private GenerateResult generate(ServiceFolder.Page page, ChangeLimit limit) throws IOException {
        Specs specs = page.writeTo(folder);
        return new Docwright()
                .generate(GenerateRequest.builder()
                        .specs(specs)
                        .output(folder.resolve("out"))
                        .failOnChange(limit)
                        .build());
    }

    private static List<String> found(GenerateResult result, DiagnosticCode code) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(Diagnostic::toLine)
                .toList();
    }
}
