package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.Evidence.Origin;
import io.docwright.raw.RawOperation.RawName.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifyOperationTest {

    @Test
    void headingIsStrongerThanLinkAndTheDifferenceIsReported() {
        PageSketch page = new PageSketch()
                .named(Witness.AUTHORIZATION, "ListThings")
                .named(Witness.LINK, "ListOldThings")
                .named(Witness.HEADING, "ListThings")
                .line("GET", "/things");

        assertThat(page.operation().name()).isEqualTo("ListThings");
        assertThat(page.diagnostics(DiagnosticCode.OPERATION_NAME_CONFLICT))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.message())
                        .contains("`ListOldThings`")
                        .contains("`ListThings` is used"));
    }

    @Test
    void twoWitnessesOfOneKindThatDisagreeAreReported() {
        PageSketch page = new PageSketch()
                .named(Witness.LINK, "ListThings")
                .named(Witness.LINK, "ListThings")
                .named(Witness.LINK, "ListOldThings")
                .line("GET", "/things");

        assertThat(page.operation().name()).isEqualTo("ListThings");
        assertThat(page.diagnostics(DiagnosticCode.OPERATION_NAME_CONFLICT)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/oapi/v1/flow/organizations/{o}/pipelines/{p}/deploy/{d},GetDeploy",
        "GET,/api/things,ListThings",
        "GET,/api/things/{id},GetThing",
        "POST,/api/things,CreateThing",
        "PUT,/api/things/[id],UpdateThing",
        "DELETE,https://example.org/api/policies/<id>,DeletePolicy",
        "GET,/api/health,GetHealth",
        "GET,/api/log-stores,ListLogStores"
    })
    void nameIsDerivedFromMethodAndPath(String method, String path, String name) {
        PageSketch page = new PageSketch().line(method, path);

        assertThat(page.operation().name()).isEqualTo(name);
        assertThat(page.operation().evidence())
                .anyMatch(fact -> fact.origin() == Origin.ASSUMED && fact.rule().equals("name-from-request-line"));
        assertThat(page.codes()).contains(DiagnosticCode.OPERATION_NAME_ASSUMED);
    }

    @Test
    void fileNamesTheOperationWhereNothingElseDoes() {
        assertThat(new PageSketch()
                        .request(PageSketch.row("A", "string"))
                        .operation()
                        .name())
                .isEqualTo("Page");
    }

    @Test
    void manifestNamesTheOperationOfAPage() {
        PageSketch page = new PageSketch().line("GET", "/a/{x}").page("page.txt", "GetIt");

        assertThat(page.operation().name()).isEqualTo("GetIt");
        assertThat(page.corrections()).isEqualTo(1);
        assertThat(page.codes()).doesNotContain(DiagnosticCode.OPERATION_NAME_ASSUMED);
    }

    @Test
    void manifestThatOnlyRepeatsTheNameIsNoCorrection() {
        PageSketch page = new PageSketch().named("GetIt").line("GET", "/a").page("page.txt", "GetIt");

        assertThat(page.corrections()).isZero();
    }

    @Test
    void theReportSaysWhereAnAssumedNameComesFrom() {
        PageSketch path = new PageSketch().line("GET", "/kites");
        PageSketch file = new PageSketch().request(PageSketch.row("A", "string"));

        assertThat(path.diagnostics(DiagnosticCode.OPERATION_NAME_ASSUMED))
                .singleElement()
                .satisfies(
                        report -> assertThat(report.message()).endsWith("`ListKites` is derived from method and path"));
        assertThat(file.diagnostics(DiagnosticCode.OPERATION_NAME_ASSUMED))
                .singleElement()
                .satisfies(
                        report -> assertThat(report.message()).endsWith("`Page` is derived from the name of the file"));
    }
}
