package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.testing.InProcessCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command that docs/other-builds.md has other build tools run. */
class OtherBuildsTest {

    private static final Path PAGE = Path.of("..", "docs", "other-builds.md");

    @TempDir
    private Path project;

    @Test
    void theDocumentedCommandGeneratesAndThenHasNothingToDo() throws Exception {
        Path specs = Files.createDirectories(project.resolve("src/main/specs/library"));
        ServiceFolder.page("GET").writeTo(specs);

        String first = run();
        String second = run();

        assertThat(first)
                .contains("library: package com.example.library, operations: 1")
                .contains("unchanged: 0");
        assertThat(second).contains("files written: 0").contains("removed: 0");
        assertThat(project.resolve("build/docwright")).isNotEmptyDirectory();
        InProcessCompiler compiler = InProcessCompiler.strictInto(project.resolve("build/classes"));
        for (Path file : sources(project.resolve("build/generated/docwright"))) {
            compiler.add(className(file), Files.readString(file));
        }
        assertThat(compiler.compile().resolve("com/example/library/LibraryClient.class"))
                .isRegularFile();
    }

    private String run() throws IOException, InterruptedException {
        String snippet = Files.readString(PAGE);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(quoted(snippet, "mainClass = (.*)"));
        command.addAll(quoted(snippet, "args\\((.*)\\)"));
        Path output = project.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static List<String> quoted(String snippet, String line) {
        Matcher found = Pattern.compile(line).matcher(snippet);
        assertThat(found.find()).as(line).isTrue();
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(found.group(1))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private String className(Path file) {
        String path =
                project.resolve("build/generated/docwright").relativize(file).toString();
        return path.substring(0, path.length() - ".java".length())
                .replace('/', '.')
                .replace('\\', '.');
    }
}
