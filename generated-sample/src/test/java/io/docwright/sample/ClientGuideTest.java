package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.docwright.sample.eas.EasClient;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.JUnitException;

/** Every example of the client guide compiles without a warning, runs, and prints what its comments say. */
class ClientGuideTest {

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> examplesDoWhatTheyShow() throws IOException {
        List<GuideSnippet> snippets = GuideSnippet.in(Files.readAllLines(Path.of("..", "docs", "client-guide.md")));
        assertThat(snippets).hasSizeGreaterThan(20);
        assertThat(messages(snippets)).isEmpty();
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        return snippets.stream()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.heading() + ", line " + snippet.line(),
                        () -> assertThat(printed(snippet, classes)).isEqualTo(snippet.promised())));
    }

    @Test
    void onlyJavaFencesAreExamples() {
        List<String> page = List.of("# A", "```xml", "<a/>", "```", "```java", "one(); // prints 1", "two();", "```");

        List<GuideSnippet> snippets = GuideSnippet.in(page);

        assertThat(snippets).containsExactly(new GuideSnippet(6, "A", List.of("one(); // prints 1", "two();")));
        assertThat(snippets.get(0).promised()).containsExactly("1");
    }

    private static List<String> messages(List<GuideSnippet> snippets) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (GuideSnippet snippet : snippets) {
            Files.writeString(sources.resolve(snippet.className() + ".java"), snippet.source());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-Xlint:all", "-Werror", "-d", classes.toString(), "-cp", classPath());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8);
                Stream<Path> all = Files.list(sources)) {
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(all.toList()))
                    .call();
        }
        return found.getDiagnostics().stream().map(Object::toString).collect(Collectors.toList());
    }

    private static String classPath() {
        return Stream.of(
                        EasClient.class,
                        GuideStage.class,
                        JsonFactory.class,
                        Nullable.class,
                        Assertions.class,
                        JUnitException.class,
                        API.class)
                .map(ClientGuideTest::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs an example and returns what it printed; tests of this module run one after the other. */
    private static List<String> printed(GuideSnippet snippet, URL[] classes) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(classes, ClientGuideTest.class.getClassLoader());
                GuideStage stage = (GuideStage) loader.loadClass("io.docwright.sample.guide." + snippet.className())
                        .getDeclaredConstructor()
                        .newInstance()) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            stage.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
