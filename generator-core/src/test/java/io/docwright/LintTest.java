package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    private static final ServiceFolder.Page PAGE = ServiceFolder.page("GET").with("Ask\tthe desk\u202e");

    @TempDir
    private Path folder;

    @Test
    void whatIsNotUnderstoodIsListedAndMeasured() throws IOException {
        LintResult result = lint(0);

        assertThat(result.succeeded()).isTrue();
        PageScore page = result.pages().get(0);
        assertThat(page.path()).isEqualTo("GetBook.md");
        assertThat(page.characters() - page.claimed()).isEqualTo(11);
        assertThat(page.unclaimed()).singleElement().satisfies(span -> {
            assertThat(span.text()).isEqualTo("Ask\tthe desk\u202e");
            assertThat(span.at()).hasToString("GetBook.md:3:1");
        });
        assertThat(result.text())
                .isEqualTo("GetBook.md: understood " + page.score() + " % (" + page.claimed() + " of "
                        + page.characters() + " characters)\n  GetBook.md:3:1: unclaimed\n"
                        + "    | Ask    the desk\\u202e\n");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains(DiagnosticCode.TEXT_UNCLAIMED);
        assertThat(result.annotated()).anyMatch(text -> text.contains("\n  3 | Ask the desk\\u202e\n    | ^~~"));
    }

    @Test
    void theJsonFormHasScoresSpansAndDiagnostics() throws IOException {
        LintResult result = lint(0);

        JsonNode json = new ObjectMapper().readTree(result.json());
        assertThat(json.get("succeeded").asBoolean()).isTrue();
        assertThat(json.at("/pages/0/path").asText()).isEqualTo("GetBook.md");
        assertThat(json.at("/pages/0/score").decimalValue())
                .isEqualByComparingTo(result.pages().get(0).score());
        assertThat(json.at("/pages/0/unclaimed/0").toString())
                .isEqualTo("{\"line\":3,\"column\":1,\"length\":13,\"text\":\"Ask\\tthe desk\u202e\"}");
        assertThat(json.at("/diagnostics/0").fieldNames())
                .toIterable()
                .containsExactly("code", "kind", "severity", "path", "line", "column", "message");
    }

    @Test
    void aPageBelowTheLeastScoreFails() throws IOException {
        LintResult result = lint(99.9);

        assertThat(result.succeeded()).isFalse();
        assertThat(result.belowScore()).containsExactly("GetBook.md");
        assertThat(result.text()).contains(" characters), too little\n");
    }

    @Test
    void theSeverityThatFailsIsTheOneAskedFor() throws IOException {
        Specs specs = ServiceFolder.page("POST").without("Position").writeTo(folder);

        assertThat(lint(specs, Optional.of(Severity.ERROR)).succeeded()).isFalse();
        assertThat(lint(specs, Optional.empty()).succeeded()).isTrue();
    }

    @Test
    void theSarifLogIsWrittenWhereItIsAskedFor() throws IOException {
        Path file = folder.resolve("out/log.sarif");

        new Docwright().lint(new LintRequest(PAGE.writeTo(folder), Optional.empty(), 0, Optional.of(file)));

        JsonNode log = new ObjectMapper().readTree(Files.readString(file));
        assertThat(log.at("/runs/0/results/0/ruleId").asText()).isEqualTo("DW2008");
    }

    @Test
    void aScoreThatIsNoPercentageIsRefused() {
        assertThatThrownBy(() -> new LintRequest(Specs.at(folder), Optional.empty(), Double.NaN, Optional.empty()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("expected a number from 0 to 100");
    }

    private LintResult lint(double minScore) throws IOException {
        return new Docwright()
                .lint(new LintRequest(PAGE.writeTo(folder), Optional.of(Severity.ERROR), minScore, Optional.empty()));
    }

    private static LintResult lint(Specs specs, Optional<Severity> failOn) {
        return new Docwright().lint(new LintRequest(specs, failOn, 0, Optional.empty()));
    }
}
