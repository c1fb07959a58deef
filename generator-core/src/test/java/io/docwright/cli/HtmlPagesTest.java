package io.docwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.Docwright;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients are generated from pages as a browser saves them. */
class HtmlPagesTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head><body>
            <h1>%1$s</h1>
            <p>Reads %2$s.</p>
            <h2>Request syntax</h2>
            <pre>GET /%2$s/{id} HTTP/1.1</pre>
            <h2>Request parameters</h2>
            <table><thead><tr><th>Parameter</th><th>Type</th><th>Required</th><th>Position</th><th>Description</th></tr></thead>
            <tbody><tr><td>id</td><td>string</td><td>Yes</td><td>path</td><td>Which one.</td></tr></tbody></table>
            <h2>Response parameters</h2>
            <table><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead>
            <tbody><tr><td>wingSpan</td><td>integer</td><td>How wide it is.</td></tr></tbody></table>
            </body></html>
            """;

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void oneHtmlPageIsAService() throws IOException {
        Path page = Files.writeString(folder.resolve("GetOwl.html"), PAGE.formatted("GetOwl", "owls"));

        assertThat(generate(page)).as(err.toString()).isZero();

        Path client = folder.resolve("out/client/getowl");
        assertThat(Files.readString(client.resolve("GetOwlClient.java"))).contains("GetOwlResponse getOwl(");
        assertThat(Files.readString(client.resolve("GetOwlResponse.java"))).contains("wingSpan()");
    }

    @Test
    void aFolderOfHtmlPagesIsOneService() throws IOException {
        Files.writeString(folder.resolve("service.yaml"), """
                service: zoo
                package: com.example.zoo
                style: rest
                endpoint: https://zoo.example.com
                auth: {type: none}
                """);
        Files.writeString(folder.resolve("GetOwl.html"), PAGE.formatted("GetOwl", "owls"));
        Files.writeString(folder.resolve("GetBat.HTM"), PAGE.formatted("GetBat", "bats"));

        assertThat(generate(folder)).as(err.toString()).isZero();

        Path client = folder.resolve("out/com/example/zoo");
        assertThat(Files.readString(client.resolve("ZooClient.java")))
                .contains("GetBatResponse getBat(")
                .contains("GetOwlResponse getOwl(");
        assertThat(Files.readString(client.resolve("GetBatRequest.java"))).contains("/bats/");
    }

    private int generate(Path specs) {
        String[] arguments = {
            "generate",
            "--specs",
            specs.toString(),
            "--out",
            folder.resolve("out").toString()
        };
        return Main.run(
                arguments,
                Verbs.of(new Docwright()),
                new PrintWriter(new StringWriter(), true),
                new PrintWriter(err, true));
    }
}
