package io.docwright.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksStandUnderWhatIsMeant() {
        assertThat(shown("| PageSize | intger | ", 14, 6)).isEqualTo("""
                        a.md:12:14: warning[DW3001] found `x`
                          12 | | PageSize | intger |
                             |              ^~~~~~""");
    }

    @Test
    void aPlaceBetweenTwoCharactersGetsOneMark() {
        assertThat(shown("ab", 3, 0)).isEqualTo("""
                        a.md:12:3: warning[DW3001] found `x`
                          12 | ab
                             |   ^""");
    }

    @Test
    void tabsAndWideCharactersKeepTheMarksInPlace() {
        assertThat(shown("\t名前 e\u0301 x y", 8, 1))
                .isEqualTo("a.md:12:8: warning[DW3001] found `x`\n" + "  12 |     名前 e\u0301 x y\n"
                        + "     |            ^");
    }

    @Test
    void controlAndBidirectionalCharactersAreShownAsEscapes() {
        assertThat(shown("a\u202eb\u001bc", 3, 1))
                .isEqualTo("a.md:12:3: warning[DW3001] found `x`\n" + "  12 | a\\u202eb\\u001bc\n" + "     |        ^");
    }

    @Test
    void ofALongLineTheNeighbourhoodIsShown() {
        String line = "x".repeat(500) + "HERE" + "y".repeat(500);

        assertThat(shown(line, 501, 4))
                .isEqualTo("a.md:12:501: warning[DW3001] found `x`\n" + "  12 | …" + "x".repeat(30) + "HERE"
                        + "y".repeat(76) + "…\n" + "     |  " + " ".repeat(30) + "^~~~");
    }

    @Test
    void whatReachesBeyondTheLineIsMarkedToItsEnd() {
        assertThat(shown("abc", 2, 400)).isEqualTo("""
                        a.md:12:2: warning[DW3001] found `x`
                          12 | abc
                             |  ^~""");
    }

    @Test
    void withoutTheLineTheOneLineFormIsLeft() {
        assertThat(diagnostic(3, 1).toText(at -> Optional.empty())).isEqualTo("a.md:12:3: warning[DW3001] found `x`");
    }

    private static String shown(String line, int column, int length) {
        return diagnostic(column, length).toText(at -> Optional.of(line));
    }

    private static Diagnostic diagnostic(int column, int length) {
        var at = new SourceLocation("a.md", 12, column, 100, length);
        return new Diagnostic(DiagnosticCode.TYPE_UNKNOWN, Severity.WARNING, at, "found `x`");
    }
}
