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

/** The verbs that look at services without generating: what goes to which stream, and how they end. */
class LookingCommandsTest {

    private static final String PAGE = """
            # PutBook

            ## Request syntax

            PUT /books HTTP/1.1

            ## Request parameters

            | Parameter | Type | Description | Example |
            |---|---|---|---|
            | title | string | The title of the book. | Moby Dick |
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String page = "";

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("PutBook.md"), PAGE).toString();
    }

    @Test
    void lintPrintsDiagnosticsWithLinesToStandardErrorAndScoresToStandardOutput() {
        assertThat(run("lint", "--specs", page)).isEqualTo(1);

        assertThat(err.toString()).contains("PutBook.md:11:3: error[DW3004] ").contains("\n  11 | | title | string |");
        assertThat(out.toString()).contains("PutBook.md: understood 100.0 % (");
        assertThat(run("lint", "--specs", page, "--fail-on", "never")).isZero();
    }

    @Test
    void lintAsJsonLeavesOneLineADiagnosticOnStandardError() {
        assertThat(run("lint", "--specs", page, "--format", "json")).isEqualTo(1);

        assertThat(out.toString()).startsWith("{\n  \"succeeded\": false,");
        assertThat(err.toString().lines()).allMatch(line -> line.matches(".*:\\d+:\\d+: [a-z]+\\[DW\\d{4}] .*"));
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run("lint", "--specs", page, "--format", "xml")).isEqualTo(2);
        assertThat(run("lint", "--specs", page, "--min-score", "101")).isEqualTo(2);
        assertThat(run("lint", "--specs", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("explain", "--specs", page)).isEqualTo(2);
    }

    @Test
    void explainOfAnUnknownElementEndsWithTwoAndNamesTheNearest() {
        assertThat(run("explain", "--specs", page, "PutBook.request.title")).isZero();
        assertThat(out.toString()).startsWith("PutBook.request.title: ");

        assertThat(run("explain", "--specs", page, "PutBook.request.titel")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "docwright: found no element `PutBook.request.titel`; the nearest are `PutBook.request.title`");
    }

    @Test
    void suggestPrintsDraftsOrWritesThem() throws IOException {
        Path file = folder.resolve("drafts.yaml");

        assertThat(run("suggest", "--specs", page)).isZero();
        assertThat(run("suggest", "--specs", page, "--out", file.toString())).isZero();

        assertThat(Files.readString(file)).contains("      title: {location: body}\n");
        assertThat(out.toString()).isEqualTo(Files.readString(file) + file + "\n");
    }

    private int run(String... arguments) {
        return Main.run(arguments, Verbs.of(new Docwright()), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
