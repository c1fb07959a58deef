package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Parameter;
import io.docwright.model.Parameter.Location;
import io.docwright.raw.RawTable.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The request tree, path variables and locations. */
class ParametersTest {

    @Test
    void namesWithNumbersBecomeListsOfObjects() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(
                        row("Tag.N.Key", "String"),
                        row("Tag.N.Value", "String"),
                        row("InstanceId.N", "String"),
                        row("Filter.1.Key", "String"),
                        row("Filter.2.Key", "String"),
                        row("Disk.Size", "Integer"));

        assertThat(page.shape("Tag")).isEqualTo("[{Key: string, Value: string}]");
        assertThat(page.shape("InstanceId")).isEqualTo("[string]");
        assertThat(page.shape("Filter")).isEqualTo("[{Key: string}]");
        assertThat(page.shape("Disk")).isEqualTo("{Size: integer}");
    }

    @Test
    void marksAndIndentationNest() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(
                        row("Config", "object").depth(0),
                        row("Name", "string").depth(1),
                        row("Size", "integer").depth(1),
                        row("Other", "string").depth(0));

        assertThat(page.shape("Config")).isEqualTo("{Name: string, Size: integer}");
        assertThat(page.shape("Other")).isEqualTo("string");
    }

    @Test
    void rowsAfterANamelessScalarAtTheRootKeepTheirPlace() {
        PageSketch page = new PageSketch().named("X").request(row("", "string"), row("Status", "string"));

        assertThat(page.operation().parameters())
                .extracting(Parameter::wireName)
                .containsExactly("Status");
    }

    @Test
    void namelessScalarAfterAnObjectIsTheValueOfAMap() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(row("Label", "object"), row("", "string"), row("Status", "string"), row("Name", "string"));

        assertThat(page.shape("Label")).isEqualTo("map<string>");
        assertThat(page.operation().parameters())
                .extracting(Parameter::wireName)
                .containsExactly("Label", "Status", "Name");
    }

    @Test
    void objectThatShowsItsValueHasNoRowsBelow() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(row("Preferences", "Json").example("{\"a\":1}"), row("Name", "String"));

        assertThat(page.operation().parameters())
                .extracting(Parameter::wireName)
                .containsExactly("Preferences", "Name");
    }

    @Test
    void protocolParametersAreLeftToTheProtocol() {
        PageSketch page = new PageSketch()
                .named("X")
                .auth("header", "x-token")
                .request(
                        row("Action", "String"),
                        row("Version", "String"),
                        row("X-Token", "string"),
                        row("Name", "String"));

        assertThat(page.operation().parameters())
                .extracting(Parameter::wireName)
                .containsExactly("Name");
    }

    @Test
    void fieldCalledVersionStaysWhereOperationsHavePaths() {
        PageSketch page = new PageSketch().line("GET", "/things").request(row("Version", "String"));

        assertThat(page.operation().parameters())
                .extracting(Parameter::wireName)
                .containsExactly("Version");
    }

    @Test
    void secondRowOfANameIsReportedAndAddsWhatIsOpen() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(row("Name", "String"), row("Name", "Integer").required("Yes"));

        assertThat(page.diagnostics(DiagnosticCode.PARAM_DUPLICATE)).hasSize(1);
        assertThat(page.shape("Name")).isEqualTo("string");
        assertThat(page.parameter("Name").isRequired()).isTrue();
    }

    @Test
    void positionColumnBeatsSectionAndDefault() {
        PageSketch page = new PageSketch()
                .line("POST", "/x")
                .table(
                        Section.REQUEST_BODY,
                        row("a", "string"),
                        row("b", "string").position("Query"));

        assertThat(page.parameter("a").location()).isEqualTo(Location.BODY);
        assertThat(page.parameter("b").location()).isEqualTo(Location.QUERY);
        assertThat(page.codes()).doesNotContain(DiagnosticCode.PARAM_LOCATION_UNKNOWN);
    }

    @Test
    void aPlaceWhereNothingIsPutLeavesTheParameterOut() {
        PageSketch page = new PageSketch()
                .line("GET", "/x")
                .request(
                        row("shop", "string").required("Yes").position("Host"),
                        row("theme", "string").position("Cookie"),
                        row("id", "string"));

        assertThat(page.operation().parameters())
                .extracting(Parameter::wireName)
                .containsExactly("id");
        assertThat(page.diagnostics(DiagnosticCode.PARAM_LOCATION_UNKNOWN))
                .extracting(problem -> problem.severity() + " " + problem.message())
                .satisfiesExactly(
                        shop -> assertThat(shop).startsWith("WARNING").contains("`host`", "`shop`", "endpoint"),
                        theme -> assertThat(theme).startsWith("WARNING").contains("`cookie`", "`theme`", "left out"));
    }

    @Test
    void aRequiredCookieIsAnErrorUnlessTheManifestKnowsBetter() {
        PageSketch page = new PageSketch()
                .line("GET", "/x")
                .request(row("theme", "string").required("Yes").position("Cookie"));

        assertThat(page.diagnostics(DiagnosticCode.PARAM_LOCATION_UNKNOWN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void cellsThatNoWordExplainsAreReported() {
        PageSketch page = new PageSketch()
                .line("GET", "/x")
                .request(
                        row("a", "string").position("somewhere").required("if you like"),
                        row("b", "string").position("-").required("Conditional"));

        assertThat(page.parameter("a").location()).isEqualTo(Location.QUERY);
        assertThat(page.parameter("a").isRequired()).isFalse();
        assertThat(page.diagnostics(DiagnosticCode.PARAM_LOCATION_UNKNOWN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("`somewhere`"));
        assertThat(page.diagnostics(DiagnosticCode.NEED_UNKNOWN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("`if you like`"));
    }

    @Test
    void getDefaultsToTheQueryAsAnAssumption() {
        PageSketch page = new PageSketch().line("GET", "/x").request(row("a", "string"));

        assertThat(page.parameter("a").location()).isEqualTo(Location.QUERY);
        assertThat(page.parameter("a").property().evidence()).anyMatch(fact -> fact.origin() == Origin.ASSUMED);
    }

    @Test
    void postWithoutAWitnessAsksForTheLocation() {
        PageSketch page = new PageSketch().line("POST", "/x").request(row("a", "string"));

        assertThat(page.diagnostics(DiagnosticCode.PARAM_LOCATION_UNKNOWN))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains("`a`").contains("POST"));
    }

    @Test
    void manifestDefaultAnswersForAllOthers() {
        PageSketch page = new PageSketch()
                .line("POST", "/x/{id}")
                .defaultLocation("body")
                .request(
                        row("id", "string"),
                        row("a", "string"),
                        row("h", "string").position("header"));

        assertThat(page.parameter("id").location()).isEqualTo(Location.PATH);
        assertThat(page.parameter("a").location()).isEqualTo(Location.BODY);
        assertThat(page.parameter("h").location()).isEqualTo(Location.HEADER);
    }

    @Test
    void callByNameWithAFormBodySendsParametersInIt() {
        PageSketch page = new PageSketch().named("X").defaultBody("form").request(row("a", "string"));

        assertThat(page.parameter("a").location()).isEqualTo(Location.FORM);
    }

    @Test
    void variableWithoutRowBecomesARequiredString() {
        PageSketch page = new PageSketch().line("GET", "/x/{id}");

        assertThat(page.parameter("id").location()).isEqualTo(Location.PATH);
        assertThat(page.parameter("id").isRequired()).isTrue();
        assertThat(page.codes()).contains(DiagnosticCode.PATH_PARAM_MISMATCH);
    }

    @Test
    void placeholderSpelledOtherwiseTakesTheRowsName() {
        PageSketch page = new PageSketch().line("GET", "/x/[instanceid]").request(row("InstanceId", "string"));

        assertThat(page.operation().paths().get(0).path()).hasToString("/x/{InstanceId}");
        assertThat(page.operation().parameters()).hasSize(1);
    }

    @Test
    void pathRowWithoutVariableGoesElsewhere() {
        PageSketch page =
                new PageSketch().line("GET", "/x").request(row("id", "string").position("path"));

        assertThat(page.parameter("id").location()).isEqualTo(Location.QUERY);
        assertThat(page.codes()).contains(DiagnosticCode.PATH_PARAM_MISMATCH);
    }

    @Test
    void variableOfOneEditionBelongsToIt() {
        PageSketch page = new PageSketch()
                .edition("central", "GET", "/o/{org}/d/{id}")
                .edition("region", "GET", "/d/{id}")
                .request(
                        row("org", "string").position("path"),
                        row("id", "string").position("path"));

        assertThat(page.parameter("org").editions()).containsExactly("central");
        assertThat(page.parameter("org").property().required()).isEmpty();
        assertThat(page.parameter("id").editions()).isEmpty();
        assertThat(page.parameter("id").isRequired()).isTrue();
    }

    @Test
    void unknownTypeWordIsReportedAtItsCell() {
        PageSketch page = new PageSketch().line("GET", "/x").request(row("a", "wibble wobble"));

        assertThat(page.diagnostics(DiagnosticCode.TYPE_UNKNOWN))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.at().column()).isEqualTo(2);
                    assertThat(problem.message()).contains("`wibble wobble`");
                });
        assertThat(page.shape("a")).isEqualTo("string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List<Map>", "List<Map<String, String>>", "Array"})
    void markedMembersMakeAnObjectOfAMapThatSaysNothingElse(String type) {
        PageSketch page = new PageSketch()
                .named("FlyKites")
                .request(
                        row("Kites", type),
                        row("Color", "string").depth(1),
                        row("Tails", "integer").depth(1),
                        row("Wind", "string"));

        assertThat(page.shape("Kites")).isEqualTo("[{Color: string, Tails: integer}]");
        assertThat(page.shape("Wind")).isEqualTo("string");
    }

    @Test
    void aMapWhoseValuesAreDocumentedStaysOne() {
        PageSketch page = new PageSketch()
                .named("FlyKites")
                .request(
                        row("Kites", "Map<String, Object>"),
                        row("Color", "string").depth(1));

        assertThat(page.shape("Kites")).isEqualTo("map<{Color: string}>");
    }

    @Test
    void anObjectCalledBodyIsTheBody() {
        PageSketch page = new PageSketch()
                .named("FlyKite")
                .line("POST", "/kites")
                .request(row("body", "object"), row("Wind", "string").depth(1));

        assertThat(page.parameter("body").location()).isEqualTo(Location.BODY);
        assertThat(page.parameter("body").wholeBody()).isTrue();
        assertThat(page.codes()).doesNotContain(DiagnosticCode.PARAM_LOCATION_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"GET,object", "POST,string"})
    void whatIsCalledBodyAndCannotBeOneIsNot(String method, String type) {
        PageSketch page =
                new PageSketch().named("FlyKite").line(method, "/kites").request(row("body", type));

        assertThat(page.parameter("body").location()).isEqualTo(Location.QUERY);
    }
}
