package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.TypeRef;
import io.docwright.model.ValueFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements about operations, and corrections of single elements. */
class ManifestStatementsTest {

    private static PageSketch page() {
        return new PageSketch()
                .named("List")
                .line("GET", "/x")
                .request(row("workspace", "string"), row("Name", "string").required("No"), row("Label", "object"))
                .response(row("Items", "array<object>"), row("At", "integer"), row("Next", "integer"))
                .sample("""
                        {"Items": [{"At": 17}], "Next": 10}""");
    }

    private static OperationStatement parameters(PageSketch page, Map<String, Map<Fact, String>> facts) {
        Map<String, Located<Map<Fact, Located<String>>>> located = new LinkedHashMap<>();
        facts.forEach((name, values) -> {
            Map<Fact, Located<String>> one = new LinkedHashMap<>();
            values.forEach((fact, value) -> one.put(fact, page.text(value)));
            located.put(name, new Located<>(one, page.at()));
        });
        return new OperationStatement(
                page.text("List"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                located);
    }

    @Test
    void parameterFactsAreSet() {
        PageSketch page = page();
        page.statement(parameters(
                page,
                Map.of(
                        "workspace", Map.of(Fact.LOCATION, "header", Fact.REQUIRED, "true"),
                        "Label", Map.of(Fact.TYPE, "map<string,string>", Fact.FORMAT, "json"))));

        assertThat(page.parameter("workspace").location()).isEqualTo(Location.HEADER);
        assertThat(page.parameter("workspace").isRequired()).isTrue();
        assertThat(page.parameter("Label").style()).isEqualTo(Style.JSON);
        assertThat(page.shape("Label")).isEqualTo("map<string>");
        assertThat(page.corrections()).isEqualTo(4);
        assertThat(page.parameter("Label").property().evidence()).anyMatch(fact -> fact.origin() == Origin.CORRECTION);
    }

    @Test
    void statementThePageAgreesWithIsObsolete() {
        PageSketch page = page();
        page.statement(parameters(page, Map.of("Name", Map.of(Fact.REQUIRED, "false"))));

        assertThat(page.corrections()).isZero();
        assertThat(page.codes()).contains(DiagnosticCode.CORRECTION_OBSOLETE);
    }

    @Test
    void statementAboutNothingIsUnmatched() {
        PageSketch page = page();
        page.statement(parameters(page, Map.of("Nmae", Map.of(Fact.REQUIRED, "false"))));
        page.correct("Other.response.x", Map.of(Fact.TYPE, "string"), Map.of());
        page.correct("List.response.Items.Missing", Map.of(Fact.TYPE, "string"), Map.of());

        assertThat(page.diagnostics(DiagnosticCode.CORRECTION_UNMATCHED))
                .hasSize(3)
                .anyMatch(diagnostic -> diagnostic.message().contains("expected `Name`"));
        assertThat(page.corrections()).isZero();
    }

    @Test
    void correctionPassesThroughLists() {
        PageSketch page = page();
        page.correct("List.response.Items.At", Map.of(Fact.FORMAT, "epoch-seconds"), Map.of());

        assertThat(page.field("Items", "At").format()).contains(ValueFormat.EPOCH_SECONDS);
        assertThat(page.corrections()).isEqualTo(1);
    }

    @Test
    void noFormatTakesTheOneOfThePageAway() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .request(row("Start", "string").says("In the yyyy-MM-ddTHH:mm:ssZ format."), row("Name", "string"));
        page.statement(parameters(page, Map.of("Start", Map.of(Fact.FORMAT, "none"))));

        assertThat(page.parameter("Start").property().format()).isEmpty();
        assertThat(page.corrections()).isEqualTo(1);
    }

    @Test
    void noFormatWhereThePageGivesNoneIsObsolete() {
        PageSketch page = page();
        page.statement(parameters(page, Map.of("Name", Map.of(Fact.FORMAT, "none"))));

        assertThat(page.corrections()).isZero();
        assertThat(page.codes()).contains(DiagnosticCode.CORRECTION_OBSOLETE);
    }

    @Test
    void correctedTypeIsHeldAgainstTheSample() {
        PageSketch page = page();
        page.correct("List.response.Next", Map.of(Fact.TYPE, "string"), Map.of(Fact.TYPE, "integer"));

        assertThat(page.field("Next").type()).isEqualTo(TypeRef.of(ScalarType.STRING));
        assertThat(page.diagnostics(DiagnosticCode.SAMPLE_CONTRADICTS))
                .singleElement()
                .satisfies(place -> assertThat(place.at().path()).isEqualTo("sample.json"));
        assertThat(page.codes()).doesNotContain(DiagnosticCode.CORRECTION_OBSOLETE);
    }

    @Test
    void correctionWhoseReasonIsGoneIsReportedAndStillApplied() {
        PageSketch page = page();
        page.correct("List.response.Next", Map.of(Fact.TYPE, "string"), Map.of(Fact.TYPE, "boolean"));

        assertThat(page.diagnostics(DiagnosticCode.CORRECTION_OBSOLETE))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("`boolean`").contains("`integer`"));
        assertThat(page.field("Next").type()).isEqualTo(TypeRef.of(ScalarType.STRING));
    }

    @Test
    void requestElementsAreCorrectedToo() {
        PageSketch page = page();
        page.correct("List.request.Name", Map.of(Fact.SECRET, "true", Fact.DEPRECATED, "true"), Map.of());

        assertThat(page.parameter("Name").property().secret()).isTrue();
        assertThat(page.parameter("Name").property().deprecated()).isTrue();
    }

    @Test
    void valuesAreStatedOfTextsAndWholeNumbers() {
        PageSketch page = page();
        page.correct("List.request.Name", Map.of(Fact.VALUES, "asc\ndesc"), Map.of());
        page.correct("List.response.Next", Map.of(Fact.VALUES, "10\n20"), Map.of());

        assertThat(page.service().types())
                .filteredOn(EnumType.class::isInstance)
                .extracting(type -> ((EnumType) type)
                        .values().stream().map(EnumType.Value::wire).toList())
                .containsExactlyInAnyOrder(List.of("asc", "desc"), List.of("10", "20"));
        assertThat(page.corrections()).isEqualTo(2);
    }

    @Test
    void valuesThatCannotBeTheElementsAreRefused() {
        PageSketch page = page();
        page.correct("List.response.Next", Map.of(Fact.VALUES, "ten\ntwenty"), Map.of());
        page.correct("List.request.Label", Map.of(Fact.VALUES, "a\nb"), Map.of());

        assertThat(page.diagnostics(DiagnosticCode.MANIFEST_VALUE)).hasSize(2);
        assertThat(page.corrections()).isZero();
    }

    @Test
    void valuesThePageTellsItselfAreObsolete() {
        PageSketch page = new PageSketch()
                .named("List")
                .request(row("Order", "string").says("The order. Valid values: asc and desc."));
        page.correct("List.request.Order", Map.of(Fact.VALUES, "asc\ndesc"), Map.of());

        assertThat(page.codes()).contains(DiagnosticCode.CORRECTION_OBSOLETE);
        assertThat(page.corrections()).isZero();
    }

    @Test
    void editionsCompleteAPageWithoutARequestLine() {
        PageSketch page = new PageSketch().named("List");
        page.statement(editions(page, Map.of("region", "/e/{id}")));

        assertThat(page.operation().paths().get(0).path()).hasToString("/e/{id}");
        assertThat(page.codes()).doesNotContain(DiagnosticCode.EDITION_CONFLICT);
    }

    @Test
    void valueThatIsNoneIsReported() {
        PageSketch page = page();
        page.correct("List.request.Name", Map.of(Fact.TYPE, "strnig!"), Map.of());

        assertThat(page.codes()).contains(DiagnosticCode.MANIFEST_VALUE);
        assertThat(page.corrections()).isZero();
    }

    @Test
    void wholeOperationIsStated() {
        PageSketch page = new PageSketch().named("List").request(row("A", "string"), row("B", "string"));
        page.statement(new OperationStatement(
                page.text("List"),
                Optional.of(page.text("get")),
                Optional.of(page.text("/y")),
                Map.of(),
                Optional.of(new Located<>(false, page.at())),
                Optional.of(new Located<>(false, page.at())),
                List.of(List.of(page.text("A"), page.text("B"))),
                Optional.empty(),
                Map.of()));

        assertThat(page.operation().httpMethod()).isEqualTo("GET");
        assertThat(page.operation().paths().get(0).path()).hasToString("/y");
        assertThat(page.operation().failOnSuccessFalse()).isFalse();
        assertThat(page.operation().idempotent()).contains(false);
        assertThat(page.operation().atLeastOneOf()).containsExactly(List.of("A", "B"));
        assertThat(page.corrections()).isEqualTo(5);
    }

    @Test
    void editionsTakeTheManifestsNamesAndOrder() {
        PageSketch page = new PageSketch()
                .named("List")
                .edition("中心版", "GET", "/o/{org}/d/{id}")
                .edition("Region版", "GET", "/d/{id}");
        page.statement(editions(page, Map.of("region", "/d/{id}")));

        assertThat(page.operation().paths())
                .extracting(path -> path.edition().orElse(""))
                .containsExactly("region");
        assertThat(page.codes()).contains(DiagnosticCode.EDITION_CONFLICT);
    }

    @Test
    void editionThePageDoesNotHaveIsAConflict() {
        PageSketch page = new PageSketch().named("List").line("GET", "/d/{id}");
        page.statement(editions(page, Map.of("region", "/e/{id}")));

        assertThat(page.operation().paths().get(0).path()).hasToString("/e/{id}");
        assertThat(page.diagnostics(DiagnosticCode.EDITION_CONFLICT)).hasSize(2);
    }

    @Test
    void groupThePageStatesItselfIsObsoleteButHarmless() {
        PageSketch page = new PageSketch()
                .named("List")
                .request(row("A", "string").says("Specify at least one of A and B."), row("B", "string"));
        page.statement(new OperationStatement(
                page.text("List"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(List.of(page.text("B"), page.text("A"))),
                Optional.empty(),
                Map.of()));

        assertThat(page.operation().atLeastOneOf()).containsExactly(List.of("A", "B"));
        assertThat(page.diagnostics(DiagnosticCode.CORRECTION_OBSOLETE))
                .singleElement()
                .satisfies(found -> assertThat(found.severity()).isEqualTo(io.docwright.diag.Severity.WARNING));
    }

    private static OperationStatement editions(PageSketch page, Map<String, String> paths) {
        Map<String, Located<String>> editions = new LinkedHashMap<>();
        paths.forEach((name, path) -> editions.put(name, page.text(path)));
        return new OperationStatement(
                page.text("List"),
                Optional.empty(),
                Optional.empty(),
                editions,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of());
    }
}
