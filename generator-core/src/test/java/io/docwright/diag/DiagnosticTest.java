package io.docwright.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    @Test
    void theLineHasPlaceSeverityCodeAndMessage() {
        assertThat(diagnostic("specs/a b.md", "found `x`; expected `y`").toLine())
                .isEqualTo("specs/a b.md:3:5: warning[DW2004] found `x`; expected `y`");
    }

    @Test
    void whatCouldEndTheLineOrSteerATerminalIsEscaped() {
        assertThat(diagnostic("a\n.md", "\u001b[31m\u2028\u202e\ud800 \u540d\u524d")
                        .toLine())
                .isEqualTo("a\\u000a.md:3:5: warning[DW2004] \\u001b[31m\\u2028\\u202e\\ud800 \u540d\u524d");
    }

    @Test
    void everyCodeIsReportedSomewhereAndProvokedByATest() throws IOException {
        String main = sources("src/main/java");
        String tests = sources("src/test/java") + sources("../maven-plugin/src/it");

        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertThat(main).as("main sources").contains("DiagnosticCode." + code.name());
            assertThat(tests).as("tests").containsPattern("\\b(" + code.name() + "|" + code.id() + ")\\b");
        }
    }

    private static String sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static Diagnostic diagnostic(String path, String message) {
        var at = new SourceLocation(path, 3, 5, 10, 1);
        return new Diagnostic(DiagnosticCode.TABLE_RAGGED, Severity.WARNING, at, message);
    }
}
