package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which operations may be sent again. */
final class JudgeRetriesTest {

    @ParameterizedTest
    @CsvSource({
        "Get, GET, true",
        "Head, HEAD, true",
        "Put, PUT, true",
        "Remove, DELETE, true",
        "Patch, PATCH, false",
        "ListServices, POST, false"
    })
    void theMethodDecidesWhereThereIsOne(String name, String method, boolean safe) {
        PageSketch page = new PageSketch().named(name).style("roa").line(method, "/a");

        assertThat(page.operation().idempotent().orElse(false)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({
        "ListServices, true",
        "DescribeDisks, true",
        "CheckName, true",
        "query, true",
        "Listen, false",
        "CreateDisk, false",
        "GetOrCreateDisk, false",
        "Lists, false"
    })
    void theFirstWordOfTheNameDecidesWhereOperationsAreAddressedByName(String name, boolean safe) {
        PageSketch page = new PageSketch().named(name).style("rpc").line("POST", "/");

        assertThat(page.operation().idempotent().orElse(false)).isEqualTo(safe);
        assertThat(page.operation().evidence().stream()
                        .anyMatch(fact -> fact.rule().equals(JudgeRetries.RULE)))
                .isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"ClientToken, true", "client_token, true", "Idempotency-Key, true", "Token, false", "NextToken, false"})
    void aParameterThatMakesRepeatingSafeIsFound(String name, boolean found) {
        PageSketch page = new PageSketch()
                .named("CreateDisk")
                .style("rpc")
                .line("POST", "/")
                .request(row(name, "string"));

        assertThat(page.operation().clientToken()).isEqualTo(found ? Optional.of(name) : Optional.empty());
        assertThat(page.operation().idempotent()).isEmpty();
    }

    @Test
    void aStatementThatSaysWhatIsKnownIsReported() {
        PageSketch page = new PageSketch().named("List").style("roa").line("GET", "/a");
        page.statement(new OperationStatement(
                page.text("List"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.of(new Located<>(true, page.at())),
                List.of(),
                Optional.empty(),
                Map.of()));

        assertThat(page.codes()).contains(DiagnosticCode.CORRECTION_OBSOLETE);
        assertThat(page.corrections()).isZero();
    }
}
