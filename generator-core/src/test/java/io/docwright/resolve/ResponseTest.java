package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import io.docwright.raw.RawTable.Section;
import org.junit.jupiter.api.Test;

/** Rows walked through samples, and what only one of both tells. */
class ResponseTest {

    @Test
    void sampleTellsWhereAContainerEnds() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(
                        row("Data", "object"),
                        row("Deployment", "object"),
                        row("Status", "integer"),
                        row("Name", "string"),
                        row("Items", "array<object>"),
                        row("", "object"),
                        row("Status", "integer"),
                        row("RequestId", "string"))
                .sample("""
                        {"RequestId": "r", "Data": {"Deployment": {"Name": "n", "Status": 1}, "Items": [{"Status": 2}]}}""");

        assertThat(page.shape())
                .isEqualTo("{Data: {Deployment: {Status: integer, Name: string}, Items: [{Status: integer}]},"
                        + " RequestId: string}");
        assertThat(page.codes()).doesNotContain(DiagnosticCode.SAMPLE_EXTRA, DiagnosticCode.SAMPLE_MISSES_ROW);
    }

    @Test
    void repeatedNameIsSettledByWhatFollows() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(
                        row("Code", "string"),
                        row("First", "object"),
                        row("Code", "string"),
                        row("Message", "string"),
                        row("Message", "string"))
                .sample("""
                        {"First": {"Code": "c", "Message": "m"}, "Message": "m", "Code": "c"}""");

        assertThat(page.shape()).isEqualTo("{Code: string, First: {Code: string, Message: string}, Message: string}");
    }

    @Test
    void laterRowMayDecideAgainstTheNearestPlace() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("A", "object"), row("Id", "string"), row("Size", "integer"), row("Id", "string"))
                .sample("""
                        {"Id": "outer", "A": {"Size": 1, "Id": "inner"}}""");

        assertThat(page.shape()).isEqualTo("{A: {Id: string, Size: integer}, Id: string}");
    }

    @Test
    void dashesAreRootAndElements() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(
                        row("-", "object"),
                        row("actions", "array"),
                        row("-", "object"),
                        row("type", "string"),
                        row("params", "object"),
                        row("time", "integer"))
                .sample("""
                        {"actions": [{"type": "t", "params": {}}], "time": 5}""");

        assertThat(page.shape()).isEqualTo("{actions: [{type: string, params: map<any>}], time: integer}");
    }

    @Test
    void untypedRowAfterAListNamesTheElementsClass() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("", "object"), row("Services", "array"), row("Service", ""), row("Total", "integer"))
                .sample("""
                        {"Services": [{"Name": "n"}], "Total": 1}""");

        assertThat(page.shape()).isEqualTo("{Services: [{Name: string}], Total: integer}");
        assertThat(page.typeNames()).containsExactlyInAnyOrder("XResponse", "Service");
    }

    @Test
    void wrapperOnlyTheSampleShowsIsPartOfTheWire() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Disks", "Array of Disk"), row("DiskId", "String"), row("Total", "Integer"))
                .sample("""
                        {"Disks": {"Disk": [{"DiskId": "d"}]}, "Total": 1}""");

        assertThat(page.shape()).isEqualTo("{Disks: {Disk: [{DiskId: string}]}, Total: integer}");
    }

    @Test
    void documentedListShownAsItsOnlyElementStaysAList() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Disks", "Array of Disk"), row("DiskId", "String"), row("Total", "Integer"))
                .sample("""
                        {"Disks": {"Disk": {"DiskId": "d"}}, "Total": 1}""");

        assertThat(page.shape()).isEqualTo("{Disks: {Disk: [{DiskId: string}]}, Total: integer}");
        assertThat(page.field("Disks", "Disk").type())
                .isInstanceOfSatisfying(
                        TypeRef.ListOf.class, list -> assertThat(list.orOne()).isTrue());
        assertThat(page.codes()).contains(DiagnosticCode.SAMPLE_CONTRADICTS);
    }

    @Test
    void rowsThatTheSampleShowsInAMapMakeAnObjectOfIt() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(
                        row("Owner", "Map"),
                        row("Id", "Long"),
                        row("Phones", "Array of Phone"),
                        row("Kind", "String"),
                        row("Labels", "Map"))
                .sample("""
                        {"Owner": {"Id": 1, "Phones": {"Phone": [{"Kind": "home"}]}}, "Labels": {"a": "b"}}""");

        assertThat(page.shape()).isEqualTo("{Owner: {Id: long, Phones: {Phone: [{Kind: string}]}}, Labels: map<any>}");
    }

    @Test
    void tablesOfTypesBelongToTheRowsThatNameThem() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(row("Plan", "Plan"), row("Size", "Integer"))
                .response(row("Plans", "Array of Plan"), row("Total", "Integer"))
                .captionedType("Plan", row("Start", "Integer"), row("Zone", "String"))
                .captionedType("Other", row("Lost", "String"));

        assertThat(page.shape("Plan")).isEqualTo("{Start: integer, Zone: string}");
        assertThat(page.shape()).isEqualTo("{Plans: [{Start: integer, Zone: string}], Total: integer}");
        assertThat(page.diagnostics(DiagnosticCode.TABLE_UNREADABLE))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("`Other`"));
    }

    @Test
    void aHeaderWithoutANameIsReported() {
        PageSketch page = new PageSketch()
                .named("X")
                .table(Section.RESPONSE_HEADERS, row("x-total", "integer"), row("", "string"));

        assertThat(page.operation().responseHeaders()).hasSize(1);
        assertThat(page.diagnostics(DiagnosticCode.NAME_INVALID)).hasSize(1);
    }

    @Test
    void wrapperWithARowAndNoSampleIsAssumed() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Links", "array<object>"), row("Link", "object"), row("Id", "string"));

        assertThat(page.shape()).isEqualTo("{Links: {Link: [{Id: string}]}}");
    }

    @Test
    void rootThatOnlyNamesTheAnswerIsTakenOff() {
        PageSketch page =
                new PageSketch().named("X").response(row("Id", "string")).sample("""
                        {"XResponse": {"Id": "1"}}""");

        assertThat(page.shape()).isEqualTo("{Id: string}");
    }

    @Test
    void fieldsOnlyTheSampleShowsJoin() {
        PageSketch page =
                new PageSketch().named("X").response(row("Id", "string")).sample("""
                        {"Id": "1", "More": {"Deep": [1, 2]}}""");

        assertThat(page.shape()).isEqualTo("{Id: string, More: {Deep: [int64]}}");
        assertThat(page.field("More").evidence())
                .extracting(fact -> fact.origin())
                .containsExactly(Origin.SAMPLE);
        assertThat(page.diagnostics(DiagnosticCode.SAMPLE_EXTRA))
                .singleElement()
                .satisfies(extra -> {
                    assertThat(extra.at().path()).isEqualTo("sample.json");
                    assertThat(extra.message()).contains("`More`");
                });
    }

    @Test
    void rowTheSampleLacksIsPlacedAndReported() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(
                        row("Data", "object"),
                        row("A", "string"),
                        row("Lost", "string"),
                        row("B", "string"),
                        row("End", "string"))
                .sample("""
                        {"Data": {"A": "a", "B": "b"}, "End": "e"}""");

        assertThat(page.shape()).isEqualTo("{Data: {A: string, Lost: string, B: string}, End: string}");
        assertThat(page.diagnostics(DiagnosticCode.SAMPLE_MISSES_ROW)).hasSize(1);
        assertThat(page.field("Data", "Lost").evidence()).anyMatch(fact -> fact.origin() == Origin.ASSUMED);
    }

    @Test
    void answerKnownFromItsSampleAlone() {
        PageSketch page = new PageSketch().named("X").sample("""
                        {"items": [{"a": 1, "n": null}, {"a": 3000000000, "b": true, "n": "x"}, {"a": 2, "mixed": 1},
                         {"mixed": "s", "d": 1.5}, {"d": 2}], "none": null, "empty": []}""");

        assertThat(page.shape())
                .isEqualTo(
                        "{items: [{a: long, n: string, b: boolean, mixed: any, d: number}], none: any, empty: [any]}");
        assertThat(page.codes()).doesNotContain(DiagnosticCode.SAMPLE_EXTRA);
    }

    @Test
    void answerMayBeAList() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("-", "array"), row("-", "object"), row("id", "string"))
                .sample("""
                        [{"id": "1"}]""");

        assertThat(page.shape()).isEqualTo("[{id: string}]");
    }

    @Test
    void tableOfAClassStandsBelowItsField() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Parameters", "List<Parameter>"), row("Total", "integer"))
                .captioned("Parameter", row("Key", "string"), row("Value", "string"));

        assertThat(page.shape()).isEqualTo("{Parameters: [{Key: string, Value: string}], Total: integer}");
    }

    @Test
    void oneLevelOfMarksMeansInsideSomehow() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(
                        row("Tags", "").depth(0),
                        row("Count", "").depth(1),
                        row("Disk", "integer").depth(1),
                        row("Key", "string").depth(1),
                        row("Total", "integer").depth(0))
                .sample("""
                        {"Tags": {"Tag": [{"Count": {"Disk": 1}, "Key": "k"}]}, "Total": 1}""");

        assertThat(page.shape()).isEqualTo("{Tags: {Tag: [{Count: {Disk: integer}, Key: string}]}, Total: integer}");
    }

    @Test
    void keysThatAreDataMakeAMap() {
        PageSketch page = new PageSketch().named("X").sample("""
                        {"conf": {"taskmanager.slots": 1}, "byId": {"717c7b8a": {"n": 1}, "9f7717c7": {"n": 2, "m": "x"}},
                         "labels": {"key1": "a", "key2": "b"}, "summary": {"starting": 1, "running": 2}}""");

        assertThat(page.shape())
                .isEqualTo("{conf: map<any>, byId: map<{n: integer, m: string}>, labels: map<string>,"
                        + " summary: {starting: integer, running: integer}}");
    }

    @Test
    void documentedRowsMakeAClassOfAnyKeys() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("v", "object"), row("key1", "string"), row("key2", "string"))
                .sample("""
                        {"v": {"key1": "a", "key2": "b"}}""");

        assertThat(page.shape()).isEqualTo("{v: {key1: string, key2: string}}");
    }

    @Test
    void integersBeyond64BitsAreKept() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("big", "integer"), row("small", "int32"), row("plain", "integer"))
                .sample("""
                        {"big": 123456789012345678901234567890, "small": 1, "plain": 1}""");

        assertThat(page.field("big").type()).isEqualTo(TypeRef.of(io.docwright.model.ScalarType.BIG_INTEGER));
        assertThat(page.field("small").type()).isEqualTo(TypeRef.of(io.docwright.model.ScalarType.INT32));
        assertThat(page.field("plain").type()).isEqualTo(TypeRef.of(io.docwright.model.ScalarType.INT64));
    }

    @Test
    void documentedStringStaysAgainstANumberInTheSample() {
        PageSketch page =
                new PageSketch().named("X").response(row("Next", "string")).sample("""
                        {"Next": 10}""");

        assertThat(page.shape()).isEqualTo("{Next: string}");
        assertThat(page.diagnostics(DiagnosticCode.SAMPLE_CONTRADICTS))
                .singleElement()
                .satisfies(place -> assertThat(place.at().column()).isEqualTo(10));
    }

    @Test
    void textWhereANumberIsDocumentedIsReadAsText() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Id", "long"), row("Count", "long"), row("Open", "boolean"), row("Shut", "boolean"))
                .sample("""
                        {"Id": "12****", "Count": "12", "Open": 1, "Shut": "False"}""");

        assertThat(page.shape()).isEqualTo("{Id: long, Count: long, Open: boolean, Shut: boolean}");
        assertThat(page.field("Id").type()).isEqualTo(TypeRef.of(ScalarType.STRING));
        assertThat(page.field("Count").type()).isEqualTo(TypeRef.of(ScalarType.INT64));
        assertThat(page.field("Open").type()).isEqualTo(TypeRef.of(ScalarType.STRING));
        assertThat(page.field("Shut").type()).isEqualTo(TypeRef.of(ScalarType.BOOLEAN));
        assertThat(page.diagnostics(DiagnosticCode.SAMPLE_CONTRADICTS).get(0).message())
                .isEqualTo("found a value of type `string` for `Id`; expected type `long`, documented at line "
                        + page.field("Id").evidence().get(0).at().line() + "; text is accepted");
    }

    @Test
    void valueOfAnotherKindThanDocumentedIsAnyJson() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Note", "string"), row("Tags", "map"), row("Free", "map"))
                .sample("""
                        {"Note": {"a": 1}, "Tags": "none", "Free": {}}""");

        assertThat(page.field("Note").documentedType()).isEqualTo(DocumentedType.STRING);
        assertThat(page.field("Note").type()).isEqualTo(TypeRef.of(ScalarType.ANY));
        assertThat(page.field("Tags").documentedType()).isEqualTo(DocumentedType.MAP);
        assertThat(page.field("Tags").type()).isEqualTo(TypeRef.of(ScalarType.ANY));
        assertThat(page.field("Free").type()).isInstanceOf(TypeRef.MapOf.class);
        assertThat(page.diagnostics(DiagnosticCode.SAMPLE_CONTRADICTS))
                .hasSize(2)
                .first()
                .satisfies(
                        found -> assertThat(found.message())
                                .matches(
                                        "found an object for `Note`; expected type `string`, documented at line \\d+; any value is accepted"));
    }

    @Test
    void listThatTheSampleShowsAsItsOnlyElementIsReadInBothForms() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Boxes", "array<Box>"), row("Box", "object"), row("Tint", "string"))
                .sample("""
                        {"Boxes": {"Box": {"Tint": "red"}}}""");

        assertThat(page.shape()).isEqualTo("{Boxes: {Box: [{Tint: string}]}}");
        assertThat(page.field("Boxes", "Box").type())
                .isInstanceOfSatisfying(
                        TypeRef.ListOf.class, list -> assertThat(list.orOne()).isTrue());
        assertThat(page.field("Boxes", "Box").documentedType()).isEqualTo(DocumentedType.ARRAY);
    }

    @Test
    void valuesOfAMapThatAreNotWhatIsDocumentedAreAnyJson() {
        PageSketch page = new PageSketch()
                .named("X")
                .response(row("Tags", "map<string,object>"), row("Sizes", "map<string,integer>"))
                .sample("""
                        {"Tags": {"a": "b", "c": {"d": 1}}, "Sizes": {"a": 1}}""");

        assertThat(page.shape()).isEqualTo("{Tags: map<any>, Sizes: map<int64>}");
    }

    @Test
    void valuesThatHaveNoTypeInCommonAreReported() {
        PageSketch page =
                new PageSketch().named("X").response(row("Id", "string")).sample("""
                        {"Id": "a", "Rows": [{"Key": "1", "Size": 1}, {"Key": 2, "Size": 1.5}]}""");

        assertThat(page.shape()).isEqualTo("{Id: string, Rows: [{Key: any, Size: number}]}");
        assertThat(page.diagnostics(DiagnosticCode.SAMPLE_CONTRADICTS))
                .singleElement()
                .satisfies(found -> assertThat(found.message())
                        .startsWith("found a value of type `integer` for `Key`, and one of type `string` at line"));
    }
}
