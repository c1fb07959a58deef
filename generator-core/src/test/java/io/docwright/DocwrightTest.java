package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.rule.MemberLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whole runs do about wrong input, from the folder to the written files. */
class DocwrightTest {

    private static final String PAGE = """
            # GetBook

            ## Request syntax

            GET /books/{bookId} HTTP/1.1

            ## Request parameters

            | Parameter | Type | Required | Description | Example |
            |---|---|---|---|---|
            | bookId | string | Yes | Which book. | b-17 |
            | fields | string | No | What to return. | title |
            """;

    @TempDir
    private Path folder;

    @Test
    void twoServicesInOnePackageAreReportedWhereTheSecondStatesIt() throws IOException {
        service("a", "service: library\npackage: com.example.library\n");
        service("b", "service: archive\npackage: com.example.Library\n");

        GenerateResult result = generate();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .contains("specs/b/service.yaml:2:10")
                .contains("`com.example.Library` for the client of `archive`")
                .contains("taken by the client of `library` at specs/a/service.yaml:2:10");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void testsOfServicesThatShareARuntimeShareTheirSupportClasses() throws IOException {
        service("a", "service: library\npackage: com.example.library\nruntimePackage: com.example.runtime\n");
        service("b", """
                service: archive
                package: com.example.archive
                runtime: use
                runtimePackage: com.example.runtime
                """);

        GenerateResult both = new Docwright().generateTest(new GenerateTestRequest(request(), true, true));

        assertThat(both.succeeded()).as("%s", both.diagnostics()).isTrue();
        assertThat(both.written())
                .extracting(path ->
                        folder.resolve("out").relativize(path).toString().replace('\\', '/'))
                .contains(
                        "com/example/archive/FakeArchive.java",
                        "com/example/archive/GetBookFacts.java",
                        "com/example/library/FakeLibrary.java",
                        "com/example/testkit/FakeServer.java")
                .doesNotContain("com/example/library/testkit/FakeServer.java")
                .noneMatch(path -> path.contains("Client") || path.contains("ContractTest"));
        assertThat(new Docwright()
                        .generateTest(new GenerateTestRequest(request(), false, true))
                        .removed())
                .hasSameSizeAs(both.written());
    }

    @Test
    void supportClassesInThePackageOfTheClientAreReported() throws IOException {
        service("a", "service: library\npackage: com.example.library\nruntimePackage: com.example.library\n");

        assertThat(generate().diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("`com.example.library` for the support classes of `library`");
    }

    @Test
    void aVariableOfThePathCannotBeSentElsewhere() throws IOException {
        service("a", """
                service: library
                package: com.example.library
                operations:
                  GetBook: {parameters: {bookId: {location: header}, fields: {location: path}}}
                """);

        GenerateResult result = generate();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("found `header` as location of parameter `bookId`"),
                        message -> assertThat(message).startsWith("found `path` as location of parameter `fields`"));
    }

    @Test
    void aRunThatNeverFailsLeavesOutWhatCannotBeGenerated() throws IOException {
        service("a", "service: library\npackage: com.example.library\n");
        String noLocation = PAGE.replace("GetBook", "PutBook").replace("GET /books", "POST /books");
        Files.writeString(folder.resolve("specs/a/PutBook.en.md"), noLocation);
        GenerateRequest.Builder request = GenerateRequest.builder()
                .specs(Specs.at(folder.resolve("specs")).shownFrom(folder))
                .output(folder.resolve("out"));

        GenerateResult strict = new Docwright().generate(request.build());
        GenerateResult lenient = new Docwright().generate(request.neverFail().build());

        assertThat(strict.succeeded()).isFalse();
        assertThat(lenient.succeeded()).isTrue();
        assertThat(lenient.diagnostics()).isEqualTo(strict.diagnostics());
        assertThat(folder.resolve("out/com/example/library/GetBookRequest.java"))
                .exists();
        assertThat(folder.resolve("out/com/example/library/PutBookRequest.java"))
                .doesNotExist();
    }

    @Test
    void aRequestThatNoClassHasRoomForIsRefused() throws IOException {
        service("a", "service: library\npackage: com.example.library\n");
        StringBuilder page = new StringBuilder(PAGE);
        for (int i = 0; i < MemberLimit.MOST; i++) {
            page.append("| field").append(i).append(" | string | No | One more. | x |\n");
        }
        try (var pages = Files.list(folder.resolve("specs/a"))) {
            for (Path file :
                    pages.filter(name -> !name.endsWith("service.yaml")).toList()) {
                Files.writeString(file, page);
            }
        }

        GenerateResult result = generate();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.TOO_MANY_VALUES)
                .singleElement()
                .asString()
                .contains("found 2502 members");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anOutputThatIsAFileIsRefused() throws IOException {
        service("a", "service: library\npackage: com.example.library\n");
        Files.writeString(folder.resolve("out"), "mine");

        assertThatThrownBy(this::generate)
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("which is no folder");
        assertThat(folder.resolve("out")).hasContent("mine");
    }

    @Test
    void aManifestInPlaceOfItsFolderIsRefused() throws IOException {
        service("a", "service: library\npackage: com.example.library\n");

        assertThatThrownBy(() -> generate(folder.resolve("specs/a/service.yaml")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("expected its folder, or one page");
    }

    private void service(String name, String manifest) throws IOException {
        Path home = Files.createDirectories(folder.resolve("specs").resolve(name));
        Files.writeString(home.resolve("GetBook.md"), PAGE);
        Files.writeString(home.resolve("service.yaml"), manifest);
    }

    private GenerateResult generate() {
        return generate(folder.resolve("specs"));
    }

    private GenerateResult generate(Path specs) {
        return new Docwright().generate(request(specs));
    }

    private GenerateRequest request() {
        return request(folder.resolve("specs"));
    }

    private GenerateRequest request(Path specs) {
        return GenerateRequest.builder()
                .specs(Specs.at(specs).shownFrom(folder))
                .output(folder.resolve("out"))
                .build();
    }
}
