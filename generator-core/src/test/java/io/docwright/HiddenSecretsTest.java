package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing a command shows of a page has a secret in it, wherever on the page it stands. */
class HiddenSecretsTest {

    private static final String KEY = "LTAI5tFakeFakeFake01";
    private static final String PASSWORD = "hunter2🐀";

    private static final String PAGE = """
            OpenVault
            Opens a vault; %1$s opens any.
            Request syntax
            GET /v1/vaults HTTP/1.1
            Request parameters
            | Parameter | Type | Colour | Description | Example |
            |---|---|---|---|---|
            | AdminPassword | string | red | The word. | %2$s |
            | Name | string | blue | Such as %1$s. | %1$s |
            Response parameters
            | Parameter | Type | Description | Example |
            |---|---|---|---|
            | Id | string | The id. | 1 |
            Error codes
            | HTTP status code | Error code | Error message |
            |---|---|---|
            | 403 | NoEntry | The key %1$s is locked. |
            Change history
            | Date | Change |
            |---|---|
            | 2024-01-01 | %1$s was added. |
            stray %1$s and DBPassword=%2$s
            """.formatted(KEY, PASSWORD);

    @TempDir
    private Path folder;

    @Test
    void neitherTheModelNorTheLinesShownHaveThem() throws IOException {
        Path page = folder.resolve("OpenVault.md");
        Files.writeString(page, PAGE);

        new Docwright()
                .inspect(new InspectRequest(List.of(page), folder.resolve("out"), true, Optional.empty(), folder));
        LintResult lint = new Docwright().lint(LintRequest.of(Specs.at(page)));

        String dump = Files.readString(folder.resolve("out/OpenVault.json"));
        assertThat(dump).contains("NoEntry").doesNotContain(KEY, PASSWORD, "hunter2");
        assertThat(String.join("\n", lint.annotated()))
                .contains("AdminPassword", "********************")
                .doesNotContain(KEY, PASSWORD, "hunter2");
        assertThat(lint.text() + lint.json()).contains("stray").doesNotContain(KEY, PASSWORD, "hunter2");
    }
}
