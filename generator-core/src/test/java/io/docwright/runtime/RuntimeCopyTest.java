package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client gets a copy of. */
final class RuntimeCopyTest {
    private static final Path SOURCES = Path.of("src/main/java/io/docwright/runtime");

    @Test
    void compilesAloneUnderAnotherNameWithoutAWarning(@TempDir Path folder) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<Path> copies = copy(folder.resolve("com/example/own"));

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xlint:all",
                    "-Werror",
                    "-Xdoclint:all,-missing",
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-cp",
                    jars());
            boolean ok = compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(copies))
                    .call();
            assertThat(found.getDiagnostics()).isEmpty();
            assertThat(ok).isTrue();
        }
    }

    @Test
    void namesItsOwnPackageOnlyInPackageAndImportStatements() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> line.contains("io.docwright"))
                                .filter(line -> !line.startsWith("package ") && !line.startsWith("import ")))
                        .as(file.toString())
                        .isEmpty();
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("java.lang.reflect", ".getClass()", "Class.forName", "jackson.databind");
            }
        }
    }

    @Test
    void clientsOfAnotherStampAreRefusedWithBothStamps() {
        assertThatThrownBy(() -> RuntimeStamp.require("0-old", "OldClient"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("OldClient", "0-old", RuntimeStamp.current());
    }

    private static List<Path> copy(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> sources = files.sorted().toList();
            for (Path source : sources) {
                String text = Files.readString(source).replace("io.docwright.runtime", "com.example.own");
                Files.writeString(target.resolve(source.getFileName()), text);
            }
            return sources.stream().map(s -> target.resolve(s.getFileName())).toList();
        }
    }

    private static String jars() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> entry.contains("jackson-core") || entry.contains("jspecify"))
                .reduce((a, b) -> a + java.io.File.pathSeparator + b)
                .orElseThrow();
    }
}
