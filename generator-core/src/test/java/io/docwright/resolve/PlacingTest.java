package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Parameter.Location;
import org.junit.jupiter.api.Test;

/** Rows that no sample shows: one rule a test, once where it speaks and once where it must not. */
class PlacingTest {

    private static String shape(RowSketch... rows) {
        return new PageSketch().named("X").response(rows).shape();
    }

    @Test
    void nameOfAnotherKindLeavesAContainerWhoseFieldsAreAllCalledAfterIt() {
        assertThat(shape(
                        row("Color", "object"),
                        row("ColorKey", "string"),
                        row("ColorTint", "string"),
                        row("Weight", "string"),
                        row("Volume", "string")))
                .isEqualTo("{Color: {ColorKey: string, ColorTint: string}, Weight: string, Volume: string}");
    }

    @Test
    void oneNameAfterItsContainerIsNoHabit() {
        assertThat(shape(row("Color", "object"), row("ColorKey", "string"), row("Weight", "string")))
                .isEqualTo("{Color: {ColorKey: string, Weight: string}}");
    }

    @Test
    void fieldsNotCalledAfterTheContainerLetOthersGoOn() {
        assertThat(shape(
                        row("Color", "object"),
                        row("Tint", "string"),
                        row("ColorKey", "string"),
                        row("Weight", "string")))
                .isEqualTo("{Color: {Tint: string, ColorKey: string, Weight: string}}");
    }

    @Test
    void pairIsWholeWithKeyAndValue() {
        assertThat(shape(row("Mark", "object"), row("Key", "string"), row("Value", "string"), row("Weight", "string")))
                .isEqualTo("{Mark: {Key: string, Value: string}, Weight: string}");
    }

    @Test
    void keyAndValueAmongOtherFieldsAreNoPair() {
        assertThat(shape(
                        row("Mark", "object"),
                        row("Tint", "string"),
                        row("OwnerKey", "string"),
                        row("OwnerValue", "string"),
                        row("Weight", "string")))
                .isEqualTo("{Mark: {Tint: string, OwnerKey: string, OwnerValue: string, Weight: string}}");
    }

    @Test
    void containersWithTheSameRowsStandBesideEachOther() {
        assertThat(shape(
                        row("Planned", "object"),
                        row("Cores", "integer"),
                        row("Bytes", "integer"),
                        row("Current", "object"),
                        row("Cores", "integer"),
                        row("Bytes", "integer")))
                .isEqualTo("{Planned: {Cores: integer, Bytes: integer}, Current: {Cores: integer, Bytes: integer}}");
    }

    @Test
    void containerWithOtherRowsStaysInside() {
        assertThat(shape(
                        row("Planned", "object"),
                        row("Cores", "integer"),
                        row("Bytes", "integer"),
                        row("Current", "object"),
                        row("Cores", "integer"),
                        row("Price", "integer")))
                .isEqualTo("{Planned: {Cores: integer, Bytes: integer, Current: {Cores: integer, Price: integer}}}");
    }

    @Test
    void answerFieldsStandAtTheRootAndPagingFieldsBesideTheList() {
        assertThat(shape(
                        row("Data", "object"),
                        row("PageSize", "integer"),
                        row("Things", "array<object>"),
                        row("Tint", "string"),
                        row("TotalCount", "integer"),
                        row("RequestId", "string")))
                .isEqualTo(
                        "{Data: {PageSize: integer, Things: [{Tint: string}], TotalCount: integer}, RequestId: string}");
    }

    @Test
    void likeContainersStandBesideEachOther() {
        assertThat(shape(
                        row("MailTarget", "object"),
                        row("Id", "string"),
                        row("PhoneTarget", "object"),
                        row("Number", "string")))
                .isEqualTo("{MailTarget: {Id: string}, PhoneTarget: {Number: string}}");
    }

    @Test
    void containerIsWholeOnceItHasTheFieldsOfTheLikeOneBeforeIt() {
        assertThat(shape(
                        row("Targets", "array<object>"),
                        row("", "object"),
                        row("Id", "string"),
                        row("PhoneTargets", "array<object>"),
                        row("", "object"),
                        row("Id", "string"),
                        row("Steps", "array<object>"),
                        row("Tint", "string")))
                .isEqualTo("{Targets: [{Id: string}], PhoneTargets: [{Id: string}], Steps: [{Tint: string}]}");
    }

    @Test
    void containerOfTheClassOfTheOneBeforeItIsWholeWithItsFields() {
        assertThat(shape(
                        row("Home", "Place"),
                        row("Id", "string"),
                        row("Work", "Place"),
                        row("Id", "string"),
                        row("Steps", "array<object>"),
                        row("Tint", "string")))
                .isEqualTo("{Home: {Id: string}, Work: {Id: string}, Steps: [{Tint: string}]}");
    }

    @Test
    void containerThatIsNotYetLikeTheOneBeforeItGoesOn() {
        assertThat(shape(
                        row("Targets", "array<object>"),
                        row("", "object"),
                        row("Id", "string"),
                        row("PhoneTargets", "array<object>"),
                        row("", "object"),
                        row("Number", "string"),
                        row("Steps", "array<object>"),
                        row("Tint", "string")))
                .isEqualTo("{Targets: [{Id: string}], PhoneTargets: [{Number: string, Steps: [{Tint: string}]}]}");
    }

    @Test
    void unlikeContainersMayStandInEachOther() {
        assertThat(shape(
                        row("MailTarget", "object"),
                        row("Id", "string"),
                        row("Owner", "object"),
                        row("Number", "string")))
                .isEqualTo("{MailTarget: {Id: string, Owner: {Number: string}}}");
    }

    @Test
    void descriptionThatNamesAnotherObjectLeadsOut() {
        assertThat(shape(
                        row("Boxes", "array<object>"),
                        row("Locks", "array<object>"),
                        row("Reason", "string"),
                        row("Tint", "string").says("The tint of the box.")))
                .isEqualTo("{Boxes: [{Locks: [{Reason: string}], Tint: string}]}");
    }

    @Test
    void nullTellsNothingOfWhatStandsThere() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Data", ""), row("Tint", "string"), row("Weight", "string"), row("End", "string"))
                .sample("""
                        {"Data": null, "End": "e"}""");

        assertThat(page.shape()).isEqualTo("{Data: {Tint: string, Weight: string}, End: string}");
    }

    @Test
    void valueTellsThatNothingStandsInIt() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Data", ""), row("Tint", "string"), row("End", "string"))
                .sample("""
                        {"Data": "d", "End": "e"}""");

        assertThat(page.shape()).isEqualTo("{Data: string, Tint: string, End: string}");
    }

    @Test
    void nestingThatNothingShowsIsReportedAndMarked() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Data", "object"), row("Tint", "string"), row("RequestId", "string"));

        assertThat(page.diagnostics(DiagnosticCode.NESTING_ASSUMED))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.at())
                            .isEqualTo(page.field("Data").evidence().get(0).at());
                    assertThat(found.message()).startsWith("found 1 row below `Data`");
                });
        assertThat(page.field("Data", "Tint").evidence()).anyMatch(fact -> fact.origin() == Origin.ASSUMED);
        assertThat(page.field("RequestId").evidence()).noneMatch(fact -> fact.origin() == Origin.ASSUMED);
    }

    @Test
    void nestingThatMarksShowIsNotReported() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Data", "object").depth(0), row("Tint", "string").depth(1));

        assertThat(page.diagnostics(DiagnosticCode.NESTING_ASSUMED)).isEmpty();
    }

    @Test
    void rowOfAnotherPositionClosesTheContainer() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(
                        row("Host", "object").position("body"),
                        row("Nick", "string").position("body"),
                        row("Start", "integer").position("query"));

        assertThat(page.parameter("Start").location()).isEqualTo(Location.QUERY);
        assertThat(page.diagnostics(DiagnosticCode.NESTING_ASSUMED).toString()).doesNotContain("Start");
    }

    @Test
    void rowOfTheSamePositionStaysInTheContainer() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(
                        row("Host", "object").position("body"),
                        row("Nick", "string").position("body"),
                        row("Start", "integer").position("body"));

        assertThat(page.diagnostics(DiagnosticCode.NESTING_ASSUMED).toString()).contains("`Nick`, `Start`");
    }
}
