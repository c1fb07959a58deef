package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedCopyTest {

    @TempDir
    Path folder;

    private Path generated;
    private Path committed;
    private CommittedCopy copy;

    @BeforeEach
    void twoFoldersOfOneEqualFile() throws IOException {
        generated = folder.resolve("generated");
        committed = folder.resolve("committed");
        write(generated, "a/A.java", "class A {}\n");
        write(committed, "a/A.java", "class A {}\n");
        copy = new CommittedCopy(generated, committed);
    }

    @Test
    void equalFoldersPass() {
        assertThatCode(copy::check).doesNotThrowAnyException();
    }

    @Test
    void everyKindOfDifferenceIsNamedWithTheCommandThatAccepts() throws IOException {
        write(generated, "a/A.java", "class A {}\n// changed\n");
        write(generated, "a/New.java", "");
        write(committed, "b/Old.java", "");

        assertThat(copy.differences())
                .containsExactly(
                        "differs at line 2: a/A.java", "not committed: a/New.java", "no longer generated: b/Old.java");
        assertThatThrownBy(copy::check)
                .hasMessageContaining("3 differences")
                .hasMessageEndingWith("mvn verify -Ddocwright.accept");
    }

    @Test
    void longListsAreCutAndCounted() throws IOException {
        for (int i = 0; i < 12; i++) {
            write(generated, "a/New" + i + ".java", "");
        }

        assertThatThrownBy(copy::check).hasMessageContaining("12 differences").hasMessageContaining("and 2 more");
    }

    @Test
    void anEmptyGenerationIsStale() throws IOException {
        Files.delete(generated.resolve("a/A.java"));
        Files.delete(committed.resolve("a/A.java"));

        assertThatThrownBy(copy::check).hasMessageContaining("nothing was generated");
    }

    @Test
    void acceptingMakesTheFoldersEqualAndLeavesEqualFilesAlone() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(committed.resolve("a/A.java"), longAgo);
        write(generated, "a/New.java", "class New {}\n");
        write(committed, "b/Old.java", "");

        copy.accept();

        assertThat(copy.differences()).isEmpty();
        assertThat(committed.resolve("b/Old.java")).doesNotExist();
        assertThat(Files.getLastModifiedTime(committed.resolve("a/A.java"))).isEqualTo(longAgo);
    }

    private static void write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
