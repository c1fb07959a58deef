package io.docwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a",
                "a/",
                "a//b",
                "..",
                "../a",
                "a/../b",
                ".",
                "a/./b",
                "a\\b",
                "C:a",
                "a:b",
                "a\u0000b",
                "a\nb",
                "a\u202Eb",
                "a\uD83Db",
                "a?",
                "a*",
                "a|b",
                "<a>",
                "a\"",
                "a.",
                "a ",
                "b./a",
                "CON",
                "con.java",
                "a/Nul/b",
                "aux.tar.gz",
                "COM1",
                "lpt9.txt",
                "COM¹",
                "CONIN$",
                "nul .txt",
                ".docwright-files",
                "a/.DOCWRIGHT-FILES",
                ".docwright-staging/x",
            })
    void pathsThatAreNotTheSameEverywhereAreRefused(String path) {
        assertThatThrownBy(() -> OutputFiles.builder().text(path, "x"))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write the path `")
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "com/example/A.java",
                ".hidden",
                "a..b",
                "COM10",
                "console.java",
                "例/😀.java",
                "a-b_c.d",
                "nulled"
            })
    void ordinaryPathsAreTaken(String path) {
        assertThat(OutputFiles.builder().text(path, "x").build().paths()).containsExactly(path);
    }

    @Test
    void partsMayHave255BytesAndNoMore() {
        assertThat(OutputFiles.builder().text("例".repeat(85), "x").build().paths())
                .hasSize(1);
        assertThatThrownBy(() -> OutputFiles.builder().text("a/" + "例".repeat(85) + "a/b", "x"))
                .hasMessageContaining("more than 255 bytes");
        assertThatThrownBy(() -> OutputFiles.builder().text("a/".repeat(3000) + "b", "x"))
                .hasMessageContaining("expected 1 to 4096");
    }

    @ParameterizedTest
    @CsvSource({
        "a/B.java, a/b.java",
        "a/b.java, a/b.java",
        "Dir/a, dir/b",
        "x/é, x/é",
        "x/ß, x/SS",
        "a, a/b",
        "a/b, a",
        "A, a/b",
        "a/b/c, A/b/d",
        "x/ſ, x/s",
    })
    void twoPathsThatOneFileSystemTakesForOneAreRefused(String first, String second) {
        OutputFiles.Builder builder = OutputFiles.builder().text(first, "x");

        assertThatThrownBy(() -> builder.text(second, "x"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is the same where upper and lower case are");
    }

    @Test
    void contentIsTheBytesThatWereGiven() {
        byte[] bytes = {1, 2};
        OutputFiles files =
                OutputFiles.builder().bytes("b", bytes).text("a", "é\n").build();
        bytes[0] = 9;

        assertThat(files.paths()).containsExactly("a", "b");
        assertThat(files.content("b")).containsExactly(1, 2);
        assertThat(files.content("a")).containsExactly(0xC3, 0xA9, '\n');
    }
}
