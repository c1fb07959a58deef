package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import org.junit.jupiter.api.Test;

/** A row after a list that documents the list's elements. */
class ElementRowTest {

    private static PageSketch twice(String second) {
        return new PageSketch()
                .named("List")
                .line("GET", "/x")
                .response(
                        row("Total", "integer"),
                        row("Tag", "array<object>"),
                        row("Tag", second),
                        row("Key", "string"),
                        row("Value", "string"));
    }

    @Test
    void aListThatStandsTwiceIsTheListAndItsElement() {
        PageSketch shown = twice("object").sample("""
                {"Total": 1, "Tag": [{"Key": "k", "Value": "v"}]}""");
        PageSketch unseen = twice("object");

        assertThat(shown.shape()).isEqualTo("{Total: integer, Tag: [{Key: string, Value: string}]}");
        assertThat(shown.allDiagnostics()).isEmpty();
        assertThat(unseen.shape()).isEqualTo(shown.shape());
        assertThat(unseen.codes()).doesNotContain(DiagnosticCode.PARAM_DUPLICATE);
    }

    @Test
    void theSecondRowNeedsNoType() {
        assertThat(twice("").sample("""
                {"Total": 1, "Tag": {"Key": "k", "Value": "v"}}""").codes()).doesNotContain(DiagnosticCode.PARAM_DUPLICATE);
    }

    @Test
    void aListAroundWhichTheSampleHasAnObjectOfItsNameStaysTwo() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .response(row("Tag", "object"), row("Tag", "array<object>"), row("Key", "string"))
                .sample("""
                        {"Tag": {"Tag": [{"Key": "k"}]}}""");

        assertThat(page.shape()).isEqualTo("{Tag: {Tag: [{Key: string}]}}");
    }

    @Test
    void theRowInTheSingularTellsWhatAListHas() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .response(row("InstanceIds", "array"), row("InstanceId", "integer"), row("Total", "integer"));

        assertThat(page.shape()).isEqualTo("{InstanceIds: [int64], Total: integer}");
        assertThat(page.field("InstanceIds").evidence())
                .filteredOn(fact -> fact.rule().equals("element-by-name"))
                .extracting(Evidence::origin)
                .containsExactly(Origin.ASSUMED);
    }

    @Test
    void whereTheListSaysWhatItHasTheRowIsAnother() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .response(row("InstanceIds", "array<string>"), row("InstanceId", "string"));

        assertThat(page.shape()).isEqualTo("{InstanceIds: [string], InstanceId: string}");
    }

    @Test
    void theRowOfTheTextsInASampleIsNoField() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .response(row("InstanceIds", "array"), row("InstanceId", "string"))
                .sample("""
                        {"InstanceIds": ["i-1"]}""");

        assertThat(page.shape()).isEqualTo("{InstanceIds: [string]}");
    }

    @Test
    void aTextThatStandsTwiceIsReported() {
        PageSketch page =
                new PageSketch().named("List").line("GET", "/x").response(row("Key", "string"), row("Key", "string"));

        assertThat(page.codes()).contains(DiagnosticCode.PARAM_DUPLICATE);
    }
}
