package io.docwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.Docwright;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs about what was accepted: what goes to which stream, and how they end. */
class ChangeCommandsTest {

    private static final String PAGE = """
            # GetBook

            ## Request syntax

            GET /books/{bookId} HTTP/1.1

            ## Request parameters

            | Parameter | Type | Required | Position | Description | Example |
            |---|---|---|---|---|---|
            | bookId | string | Yes | path | The book. | b-17 |
            | language | string | No | query | The language. | en |
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String specs = "";
    private String lock = "";

    @BeforeEach
    void acceptThePage() throws IOException {
        specs = Files.createDirectory(folder.resolve("specs")).toString();
        lock = folder.resolve("specs/docwright.lock.json").toString();
        Files.writeString(folder.resolve("specs/service.yaml"), """
                service: library
                package: com.example.library
                style: rest
                endpoint: https://library.example.com
                auth: {type: none}
                """);
        Files.writeString(folder.resolve("specs/GetBook.md"), PAGE);
        assertThat(run("accept", "--specs", specs)).isZero();
    }

    private void change() throws IOException {
        Files.writeString(folder.resolve("specs/GetBook.md"), PAGE.replace("| language |", "| tongue |"));
    }

    @Test
    void acceptTellsWhichLocksItWrote() {
        assertThat(out.toString()).matches("library: .*specs/docwright\\.lock\\.json written\\R");
        out.getBuffer().setLength(0);

        assertThat(run("accept", "--specs", specs)).isZero();

        assertThat(out.toString()).matches("library: .*specs/docwright\\.lock\\.json is up to date\\R");
    }

    @Test
    void acceptOfAPageAloneIsWrongUsage() {
        assertThat(run("accept", "--specs", specs + "/GetBook.md")).isEqualTo(2);

        assertThat(err.toString()).contains("docwright: cannot accept ").contains("found a page without a manifest");
    }

    @Test
    void diffPrintsTheReportAndEndsByItsLimit() throws IOException {
        assertThat(run("diff", "--old", lock, "--new", specs, "--fail-on-change", "any"))
                .isZero();
        assertThat(out.toString()).endsWith("library: no changes\n");
        change();

        assertThat(run("diff", "--old", lock, "--new", specs)).isZero();
        assertThat(run("diff", "--old", lock, "--new", specs, "--fail-on-change", "breaking", "--format", "markdown"))
                .isEqualTo(1);

        assertThat(out.toString())
                .contains("  breaking: `GetBook.request.tongue` parameter-renamed: `language` -> `tongue`\n")
                .contains("## `library`: major, 1 breaking, 0 compatible\n");
    }

    @Test
    void diffWritesToAFileWhereOneIsNamed() throws IOException {
        change();
        Path report = folder.resolve("changes.html");

        assertThat(run("diff", "--old", lock, "--new", specs, "--format", "html", "--out", report.toString()))
                .isZero();

        assertThat(Files.readString(report)).startsWith("<!DOCTYPE html>");
        assertThat(out.toString()).endsWith(report + System.lineSeparator());
    }

    @Test
    void aSideThatCannotBeReadIsWrongUsage() throws IOException {
        Files.writeString(Path.of(lock), "{}");

        assertThat(run("diff", "--old", lock, "--new", specs)).isEqualTo(2);
        assertThat(err.toString()).contains("docwright.lock.json:1:1: error[DW5010] found no `lockVersion`");
        assertThat(run("diff", "--old", folder.resolve("gone").toString(), "--new", specs))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder");
    }

    @Test
    void generateTellsChangesAndEndsByItsLimit() throws IOException {
        change();
        String output = folder.resolve("out").toString();

        assertThat(run("generate", "--specs", specs, "--out", output, "--fail-on-change", "breaking"))
                .isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(run("generate", "--specs", specs, "--out", output)).isZero();

        assertThat(out.toString()).contains("library: 1 breaking, 0 compatible changes since the lock; major");
        assertThat(err.toString()).contains("GetBook.md:12:1: warning[DW7001] ");
    }

    private int run(String... arguments) {
        return Main.run(arguments, Verbs.of(new Docwright()), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
