package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class RunReportTest {

    private final List<String> logged = new ArrayList<>();

    @Test
    void aGoodRunLogsItsDiagnosticsByLevelAndOneSummary() throws MojoFailureException {
        var result = new GenerateResult(
                true,
                List.of(diagnostic(Severity.WARNING, 2), diagnostic(Severity.INFO, 4)),
                List.of(
                        new GenerateResult.GeneratedService("eas", "com.example.eas", 2, 3),
                        new GenerateResult.GeneratedService("flow", "com.example.flow", 1, 1)),
                List.of(Path.of("A.java")),
                7,
                List.of(Path.of("Old.java"), Path.of("Older.java")),
                List.of(Path.of("Mine.java")),
                List.of(),
                Optional.of("`a.md` has changed"));

        report(GenerateRequest.builder().build()).conclude(result);

        assertThat(logged)
                .containsExactly(
                        "warn specs/a.md:2:1: warning[DW2004] found `x`",
                        "debug specs/a.md:4:1: info[DW2004] found `x`",
                        "warn `Mine.java` was edited since it was generated; the change is lost",
                        "debug the pages were read, since `a.md` has changed",
                        "info docwright: services 2, operations 3, corrections 4;"
                                + " files written 1, unchanged 7, removed 2");
    }

    @Test
    void aFailedRunCountsWhatReachedTheLimitAndQuotesTheFirst() {
        var result =
                failed(diagnostic(Severity.WARNING, 2), diagnostic(Severity.ERROR, 3), diagnostic(Severity.ERROR, 5));

        assertThatThrownBy(() -> report(GenerateRequest.builder().build()).conclude(result))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("nothing was generated: 2 problems, first specs/a.md:3:1: error[DW2004] found `x`");
        assertThat(logged).hasSize(3).contains("error specs/a.md:5:1: error[DW2004] found `x`");
    }

    @Test
    void warningsCountWhereTheLimitIsLower() {
        var request = GenerateRequest.builder().failOn(Severity.WARNING).build();

        assertThatThrownBy(() -> report(request).conclude(failed(diagnostic(Severity.WARNING, 2))))
                .hasMessage("nothing was generated: 1 problem, first specs/a.md:2:1: warning[DW2004] found `x`");
    }

    @Test
    void aQuietReportTellsWarningsOnlyWhereTheyCount() throws MojoFailureException {
        var warned = new GenerateResult(
                true,
                List.of(diagnostic(Severity.WARNING, 2)),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        var strict = GenerateRequest.builder().failOn(Severity.WARNING).build();

        RunReport.quiet(recordingLog(), GenerateRequest.builder().build()).conclude(warned);
        RunReport.quiet(recordingLog(), GenerateRequest.builder().neverFail().build())
                .conclude(warned);
        RunReport.quiet(recordingLog(), strict).conclude(warned);

        assertThat(logged.stream().filter(line -> line.contains("specs/a.md")))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("debug", "debug", "warn");
    }

    private RunReport report(GenerateRequest request) {
        return new RunReport(recordingLog(), request);
    }

    private Log recordingLog() {
        return new SystemStreamLog() {
            @Override
            public void error(CharSequence content) {
                logged.add("error " + content);
            }

            @Override
            public void warn(CharSequence content) {
                logged.add("warn " + content);
            }

            @Override
            public void info(CharSequence content) {
                logged.add("info " + content);
            }

            @Override
            public void debug(CharSequence content) {
                logged.add("debug " + content);
            }
        };
    }

    private static GenerateResult failed(Diagnostic... diagnostics) {
        return new GenerateResult(
                false,
                List.of(diagnostics),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Diagnostic diagnostic(Severity severity, int line) {
        var at = new SourceLocation("specs/a.md", line, 1, 10, 1);
        return new Diagnostic(DiagnosticCode.TABLE_RAGGED, severity, at, "found `x`");
    }
}
