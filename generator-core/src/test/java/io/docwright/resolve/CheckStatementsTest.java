package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.ValueFormat;
import org.junit.jupiter.api.Test;

/** What descriptions say is held against the columns beside them; where they disagree, nothing is enforced. */
class CheckStatementsTest {

    private static PageSketch page(RowSketch row) {
        return new PageSketch().named("GetX").request(row, row("Kind", "string"));
    }

    private static void assertReported(PageSketch page, DiagnosticCode code, String... words) {
        assertThat(page.diagnostics(code))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(words));
    }

    @Test
    void exampleOutsideOfTheRangeTakesTheRangeAway() {
        PageSketch page = page(row("Size", "integer").example("500").says("Valid values: 1 to 100."));

        assertReported(page, DiagnosticCode.NUMBER_RANGE, "the example `500` of `Size`", "from 1 to 100");
        assertThat(page.parameter("Size").property().constraints().maximum()).isEmpty();
    }

    @Test
    void defaultOutsideOfTheRangeTakesTheRangeAway() {
        PageSketch page = page(row("Size", "integer").says("Valid values: 1 to 100. Default value: 0."));

        assertReported(page, DiagnosticCode.NUMBER_RANGE, "the default `0` of `Size`");
        assertThat(page.parameter("Size").property().constraints().minimum()).isEmpty();
    }

    @Test
    void exampleThatIsTooLongTakesTheLengthAway() {
        PageSketch page = page(row("Name", "string").example("abcdef").says("It must be 2 to 4 characters in length."));

        assertReported(page, DiagnosticCode.NUMBER_RANGE, "2 to 4 characters");
        assertThat(page.parameter("Name").property().constraints().maxLength()).isEmpty();
    }

    @Test
    void maskedExampleTellsNoLength() {
        PageSketch page =
                page(row("Name", "string").example("ab****cdef").says("It must be 2 to 4 characters in length."));

        assertThat(page.diagnostics(DiagnosticCode.NUMBER_RANGE)).isEmpty();
        assertThat(page.parameter("Name").property().constraints().maxLength()).contains(4);
    }

    @Test
    void exampleInAnotherFormTakesTheFormAway() {
        PageSketch page =
                page(row("End", "string").example("2026-01-01 10:00").says("In the yyyy-MM-ddTHH:mm:ssZ format."));

        assertReported(page, DiagnosticCode.EXAMPLE_CONTRADICTS, "`2026-01-01 10:00`", "with a zone");
        assertThat(page.parameter("End").property().format()).isEmpty();
    }

    @Test
    void exampleInTheFormKeepsIt() {
        PageSketch page =
                page(row("End", "string").example("2026-01-01T10:00Z").says("In the yyyy-MM-ddTHH:mmZ format."));

        assertThat(page.parameter("End").property().format()).contains(ValueFormat.DATE_TIME_MINUTES);
    }

    @Test
    void exampleThatIsNoneOfTheAnnouncedValuesIsReported() {
        PageSketch page = page(row("Order", "string").example("up").says("Valid values: asc, desc."));

        assertReported(page, DiagnosticCode.EXAMPLE_CONTRADICTS, "`up`", "`asc`, `desc`");
    }

    @Test
    void defaultThatIsNoneOfTheValuesIsLeftOut() {
        PageSketch page = page(row("Order", "string").says("Valid values: asc, desc. Default value: up."));

        assertReported(page, DiagnosticCode.DEFAULT_INVALID, "`up`", "one of its documented values");
        assertThat(page.parameter("Order").property().defaultValue()).isEmpty();
    }

    @Test
    void announcedValuesOfAnotherTypeAreReported() {
        PageSketch page = page(row("Code", "integer").says("Valid values: asc, desc."));

        assertReported(page, DiagnosticCode.PROSE_CONTRADICTS, "`asc`, `desc`", "`integer`");
    }

    @Test
    void sentenceThatCallsAnOptionalParameterRequiredIsReported() {
        PageSketch page = page(row("Name", "string").required("No").says("This parameter is required."));

        assertReported(page, DiagnosticCode.PROSE_CONTRADICTS, "`Name` is called required");
        assertThat(page.parameter("Name").isRequired()).isFalse();
    }

    @Test
    void conditionBesideARequiredColumnIsReported() {
        PageSketch page = page(row("Name", "string").required("Yes").says("Required when Kind is A."));

        assertReported(page, DiagnosticCode.PROSE_CONTRADICTS, "a condition under which `Name` is required");
        assertThat(page.parameter("Name").isRequired()).isTrue();
    }

    @Test
    void conditionalNeedIsAConstraintAndNoNeed() {
        PageSketch page = page(row("Name", "string").required("No").says("Required when Kind is A."));

        assertThat(page.parameter("Name").isRequired()).isFalse();
        assertThat(page.parameter("Name").property().constraints().requiredWhen())
                .singleElement()
                .satisfies(condition -> {
                    assertThat(condition.parameter()).contains("Kind");
                    assertThat(condition.values()).containsExactly("A");
                });
    }

    @Test
    void aConditionIsOfTheParameterNamedAndOfNoLongerWord() {
        PageSketch page = page(row("Name", "string")
                .required("No")
                .says("When SubKind is B, this parameter is required if Kind is A."));

        assertThat(page.parameter("Name").property().constraints().requiredWhen())
                .singleElement()
                .satisfies(condition -> assertThat(condition.values()).containsExactly("A"));
    }

    @Test
    void whatDemandsAnotherParameterIsNotedThere() {
        PageSketch page = page(row("Name", "string").says("If this parameter is set to A, Kind is required."));

        assertThat(page.parameter("Name").property().constraints().requiredWhen())
                .isEmpty();
        assertThat(page.parameter("Kind").property().constraints().requiredWhen())
                .singleElement()
                .satisfies(condition -> assertThat(condition.parameter()).contains("Name"));
    }
}
