package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.testing.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client gets a copy of. */
final class RuntimeCopyTest {
    private static final Path SOURCES = Path.of("src/main/java/io/docwright/runtime");

    @Test
    void compilesAloneUnderAnotherNameWithoutAWarning(@TempDir Path folder) throws IOException {
        InProcessCompiler compiler = InProcessCompiler.strictInto(folder);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path source : files.sorted().toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                String text = Files.readString(source).replace("io.docwright.runtime", "com.example.own");
                compiler.add("com.example.own." + name, text);
            }
        }

        assertThat(compiler.messages()).isEmpty();
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
}
