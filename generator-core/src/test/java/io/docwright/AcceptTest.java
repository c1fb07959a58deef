package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.AcceptResult.AcceptedService;
import io.docwright.diag.Diagnostics;
import io.docwright.lock.LockReader;
import io.docwright.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    private static final ServiceFolder.Page PAGE = ServiceFolder.page("GET");

    @TempDir
    private Path folder;

    @Test
    void locksStandBesideTheirManifestsAndAreReadAsTheyWereWritten() throws IOException {
        AcceptResult result = accept(PAGE);

        assertThat(result.succeeded()).isTrue();
        assertThat(result.services()).containsExactly(new AcceptedService("library", "docwright.lock.json", true));
        String lock = lock();
        var read = new LockReader(new Diagnostics()).read(SourceText.of("lock", lock));
        assertThat(read)
                .hasValueSatisfying(same -> assertThat(same.lock().text()).isEqualTo(lock));
    }

    /** It is committed and read by others, unlike a temporary file, as which it begins. */
    @Test
    void aLockCanBeReadByWhoeverCanReadTheOtherFiles() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        accept(PAGE);

        assertThat(Files.getPosixFilePermissions(folder.resolve("docwright.lock.json")))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("GetBook.md")));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void anAcceptedLockIsNotWrittenAgain() throws IOException {
        accept(PAGE);
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("docwright.lock.json"), old);

        AcceptResult again = accept(PAGE);

        assertThat(again.services()).extracting(AcceptedService::written).containsExactly(false);
        assertThat(Files.getLastModifiedTime(folder.resolve("docwright.lock.json")))
                .isEqualTo(old);
    }

    /** The order of rows, the lines of prose, samples' values and examples are nothing a caller can depend on. */
    @Test
    void whatNoCallerDependsOnIsNotInTheLock() throws IOException {
        accept(PAGE);
        String lock = lock();
        String first = "| bookId | string | Yes | path | The book. | b-17 |\n";
        String second = "| language | string | No | query | The language of the summary. | en |\n";

        accept(PAGE.replacing(first + second, second + first)
                .replacing("b-17", "b-18")
                .replacing("\"Moby Dick\"", "\"Middlemarch\""));

        assertThat(lock()).isEqualTo(lock).isASCII();
        accept(PAGE.replacing("The book.", "Which book."));
        assertThat(lock()).isNotEqualTo(lock).doesNotContain("Which book");
    }

    @Test
    void nothingIsAcceptedWhileThereIsAnError() throws IOException {
        AcceptResult result = accept(ServiceFolder.page("PUT").without("Position"));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.services()).isEmpty();
        assertThat(folder.resolve("docwright.lock.json")).doesNotExist();
    }

    @Test
    void aDamagedLockIsReplaced() throws IOException {
        Files.writeString(folder.resolve("docwright.lock.json"), "<<<<<<< HEAD\n");

        assertThat(accept(PAGE).succeeded()).isTrue();
        assertThat(lock()).startsWith("{\n");
    }

    @Test
    void aPageWithoutManifestCannotBeAccepted() throws IOException {
        Path page = Files.writeString(folder.resolve("GetBook.md"), PAGE.text());

        assertThatThrownBy(() -> new Docwright().accept(new AcceptRequest(Specs.at(page))))
                .isInstanceOf(UsageException.class)
                .hasMessage("cannot accept `get-book`: found a page without a manifest; expected a folder with a"
                        + " `service.yaml`, beside which the lock is written");
    }

    /** The sample's locks are reviewed like its code. They are written by {@code accept --specs specs}. */
    @ParameterizedTest
    @ValueSource(strings = {"dataworks-public", "eas", "pailangstudio", "ververica", "yunxiao-flow"})
    void locksOfTheSampleAreWhatWouldBeAcceptedNow(String service) throws IOException {
        Path specs = Path.of("..", "specs", service);
        try (var files = Files.list(specs)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }

        AcceptResult result = new Docwright().accept(new AcceptRequest(Specs.at(folder)));

        assertThat(result.services()).extracting(AcceptedService::written).isEqualTo(List.of(false));
    }

    private AcceptResult accept(ServiceFolder.Page page) throws IOException {
        return new Docwright().accept(new AcceptRequest(page.writeTo(folder)));
    }

    private String lock() throws IOException {
        return Files.readString(folder.resolve("docwright.lock.json"));
    }
}
