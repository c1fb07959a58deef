package io.docwright.diag;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Diagnostic diagnostic(String path, String message) {
        var at = new SourceLocation(path, 3, 5, 10, 1);
        return new Diagnostic(DiagnosticCode.TABLE_RAGGED, Severity.WARNING, at, message);
    }
}
