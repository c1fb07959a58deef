package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawTable.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String TABLE = """
        | Parameter | Type | Required | Description | Example |
        |---|---|---|---|---|
        | a | string | No | The a. | x |
        """;

    private static String text(Optional<Located<String>> cell) {
        return cell.map(Located::value).orElse("~");
    }

    private static List<String> names(Pages page) {
        return page.operation().names().stream()
                .map(name -> name.witness() + " " + name.product().orElse("~") + " "
                        + name.name().value() + " " + name.name().at().line() + ":"
                        + name.name().at().column())
                .toList();
    }

    private static List<String> errors(Pages page) {
        return page.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(diagnostic ->
                        diagnostic.at().line() + ":" + diagnostic.at().column() + " " + diagnostic.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ModifyBook", "ModifyBook - Change a book"})
    void anUnmarkedFirstLineNamesTheOperationWhereNothingElseDoes(String opening) {
        Pages page = Pages.read("\n" + opening + "\n\nChanges a book.\n\n## Request parameters\n\n" + TABLE);

        assertThat(names(page)).containsExactly("HEADING ~ ModifyBook 2:1");
        assertThat(page.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.OPERATION_NAME_ASSUMED)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("`ModifyBook`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Search", "All products", "API", "Book shelf - API", "modify"})
    void aFirstLineThatIsNoWordOfSeveralNamesNothing(String opening) {
        assertThat(names(Pages.read(opening + "\n\n## Request parameters\n\n" + TABLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# All kites\n\nAddress: https://h.example.com/?action=FlyKite\n\n",
                "# All kites\n\n## Examples\n\n```\nGET https://h/?a=1&Action=FlyKite&b=2\n```\n\n",
                "# 放风筝（FlyKite）\n\n",
                "# All kites\n\n本接口（FlyKite）用于放风筝。\n\n",
                "# All kites\n\n## Description\n\nThis operation (FlyKite) flies one.\n\n"
            })
    void aNameIsLookedForInRequestsAndBracketsWhereNothingTellsIt(String opening) {
        assertThat(names(Pages.read(opening + "## Request parameters\n\n" + TABLE)))
                .extracting(name -> name.split(" ")[2])
                .containsExactly("FlyKite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# All kites\n\nhttps://h/?Action=FlyKite and https://h/?Action=ListKites\n\n",
                "# All kites (new)\n\n",
                "# All kites\n\nSee (FlyKite) and (ListKites).\n\n",
                "# All kites\n\nhttps://h/?NoAction=FlyKite\n\n"
            })
    void namesThatDisagreeOrAreNoneAreNotTaken(String opening) {
        assertThat(names(Pages.read(opening + "## Request parameters\n\n" + TABLE)))
                .isEmpty();
    }

    @Test
    void aFirstLineGivesWayToEveryOtherWitness() {
        Pages page = Pages.read("OpenDocs\n\nhttps://h/?api=ModifyBook\n\n## Request parameters\n\n" + TABLE);

        assertThat(names(page)).containsExactly("LINK ~ ModifyBook 3:16");
    }

    @Test
    void editionsAreAnyTextBeforeARequestLine() {
        RawOperation operation = Pages.read("""
            Request syntax
            North
            GET https://{host}/v1/org/{org}/box/{id}South
            GET https://{host}/v1/box/{id}Request headers
            Request examples
            North
            curl 'https://h/v1/org/1/box/2' \\
            -H 'x: y'South
            curl 'https://h/v1/box/2'Response parameters
            """).operation();

        assertThat(operation.requestLines())
                .extracting(line -> text(line.edition()) + ": " + line.method().value() + " "
                        + line.target().value())
                .containsExactly(
                        "North: GET https://{host}/v1/org/{org}/box/{id}", "South: GET https://{host}/v1/box/{id}");
        assertThat(operation.samples())
                .extracting(sample -> sample.kind() + " " + text(sample.title()) + ": "
                        + sample.text().value())
                .containsExactly(
                        "REQUEST North: curl 'https://h/v1/org/1/box/2' \\\n-H 'x: y'",
                        "REQUEST South: curl 'https://h/v1/box/2'");
    }

    @Test
    void theNameOfAnEditionMayAlsoBePartOfAPath() {
        RawOperation operation = Pages.read("""
            Request syntax
            Applicable editions | standard, region, 華東, North版 |
            GET /api/v1/region
            GET /api/v1/boxes/standard華東
            GET /api/v1/cratesNorth版
            """).operation();

        assertThat(operation.requestLines())
                .extracting(line -> line.target().value())
                .containsExactly("/api/v1/region", "/api/v1/boxes/standard", "/api/v1/crates");
    }

    @Test
    void aPathMayEndInTextBehindAVariable() {
        RawOperation operation = Pages.read("""
            Request syntax
            POST /v1/boxes/{id}:open HTTP/1.1
            """).operation();

        assertThat(operation.requestLines().get(0).target().value()).isEqualTo("/v1/boxes/{id}:open");
    }

    @Test
    void theNameComesFromTitleLinkAuthorizationAndAction() {
        Pages page = Pages.read("""
            # ListBoxes {#doc .reference}

            ## Debugging

            [Try it](https://x.example/#product=Box&api=ListBoxes&type=RPC&version=2020-01-01)

            ## Authorization information

            | Operation | Access level | Resource type | Condition key | Associated operation |
            |---|---|---|---|---|
            | box:ListBoxes | list | *All | * | none |
            | box:* | list | *All | * | none |

            ## Request parameters

            |Parameter|Type|Required|Example|Description|
            |---|---|---|---|---|
            |Action|String|Yes|ListBoxes|The operation. |
            """);

        assertThat(names(page))
                .containsExactly(
                        "HEADING ~ ListBoxes 1:3",
                        "LINK Box ListBoxes 5:45",
                        "AUTHORIZATION box ListBoxes 11:3",
                        "ACTION ~ ListBoxes 18:20");
    }

    @Test
    void aBareTitleNamesProductAndOperation() {
        Pages page = Pages.read(
                "Search\n\nBoxes:OpenBox - opens a box\n\nLast Updated: Mar 21, 2026\n\nRequest parameters\n\n"
                        + TABLE);

        assertThat(names(page)).containsExactly("HEADING Boxes OpenBox 3:7");
        assertThat(text(page.operation().title())).isEqualTo("opens a box");
    }

    @Test
    void aTitleThatIsNoNameIsReported() {
        Pages page = Pages.read("..\\..\\x/../lake:Del\\u0065te - removes\n\nRequest parameters\n\n" + TABLE);

        assertThat(page.operation().names()).isEmpty();
        assertThat(page.places(DiagnosticCode.NAME_INVALID)).containsExactly("1:17");
    }

    @Test
    void errorsAreReadFromTablesAndFromLinesRunTogether() {
        Pages page = Pages.read("Request parameters\n" + TABLE + """
            Error codes
            | HTTP status code | Error code | Error message | Description |
            |---|---|---|---|
            | 400 | Bad.Box | The box is bad. | Take another. |
            404 Missing.Box There is no box. 没有。
            See elsewhere.
            """);

        assertThat(page.operation().errors())
                .extracting(error -> String.join(
                        "; ",
                        text(error.status()),
                        text(error.code()),
                        text(error.message()),
                        text(error.description())))
                .containsExactly(
                        "400; Bad.Box; The box is bad.; Take another.", "404; Missing.Box; There is no box.; 没有。");
        assertThat(page.places(DiagnosticCode.TEXT_UNCLAIMED)).containsExactly("10:1");
    }

    @Test
    void errorsWithoutAStatusOrACodeAreReported() {
        Pages page = Pages.read("Request parameters\n" + TABLE + """
            Error codes
            | HTTP status code | Error code | Error message | Description |
            |---|---|---|---|
            | 404 Not Found | Missing.Box | There is no box. | Look elsewhere. |
            | 4xx | Bad.Box | The box is bad. | Take another. |
            | 500 |  | The shop is closed. | Come again. |
            | 503 |  | The shop is full. | Come again. |
            """);

        assertThat(page.operation().errors())
                .extracting(error -> text(error.status()) + " " + text(error.code()))
                .containsExactly("404 Not Found Missing.Box", "4xx Bad.Box");
        assertThat(page.places(DiagnosticCode.HTTP_STATUS_INVALID)).containsExactly("9:3");
        assertThat(page.places(DiagnosticCode.ERROR_CODE_INVALID)).containsExactly("10:1");
    }

    @Test
    void changesAndAccessesAreKept() {
        RawOperation operation = Pages.read("""
            Authorization information
            |
            Operation |
            Access level |
            Resource type |
            Condition key |
            Associated operation |
            |
            box:Open |
            get |
            *Box
            |
            none | none |
            Request parameters
            """ + TABLE + """
            Change history
            | Change time | Summary of changes | Operation |
            |---|---|---|
            | 2024-01-02 | Added. | View Change Details |
            """).operation();

        assertThat(operation.accesses())
                .extracting(access -> access.action().value() + " " + text(access.level()) + " "
                        + text(access.resource()) + " " + text(access.condition()) + " " + text(access.associated()))
                .containsExactly("box:Open get *Box none none");
        assertThat(operation.changes())
                .extracting(change -> text(change.date()) + " " + text(change.summary()))
                .containsExactly("2024-01-02 Added.");
    }

    @Test
    void tablesAreToldApartByTheirSections() {
        Pages page = Pages.read(
                "GET is below\nRequest headers\n" + TABLE + "Path parameters\n" + TABLE + "Query parameters\n" + TABLE
                        + "RequestBody\n" + TABLE + "Response headers\n" + TABLE + "Response parameters\n" + TABLE);

        assertThat(page.operation().tables())
                .extracting(table -> table.section())
                .containsExactly(
                        Section.REQUEST_HEADERS,
                        Section.REQUEST_PATH,
                        Section.REQUEST_QUERY,
                        Section.REQUEST_BODY,
                        Section.RESPONSE_HEADERS,
                        Section.RESPONSE);
    }

    @Test
    void fieldsCalledLikeSectionsAreFields() {
        Pages page = Pages.read(String.join(
                "\n\n",
                "Request syntax",
                "GET /a HTTP/1.1",
                "Response parameters",
                "Parameter",
                "Type",
                "Description",
                "Errors",
                "array",
                "The errors.",
                "ErrorCode",
                "string",
                "The code.",
                "Error codes",
                "HTTP status code",
                "Error code",
                "Error message",
                "Description",
                "400 Bad.Box The box is bad."));

        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly("Errors; array; ~; ~; ~; The errors.; ~", "ErrorCode; string; ~; ~; ~; The code.; ~");
        assertThat(page.operation().errors()).hasSize(1);
    }

    @Test
    void aSampleEndsWhereTheNextHeadingIsGluedToIt() {
        Pages page = Pages.read("Request parameters\n" + TABLE + """
            Examples
            Sample success responses
            JSONformat
            {
            "a": [1, ...]
            }Error codes
            """);

        RawSample sample = page.operation().samples().get(0);
        assertThat(sample.kind()).isEqualTo(RawSample.Kind.RESPONSE_JSON);
        assertThat(text(sample.title())).isEqualTo("Sample success responses");
        assertThat(sample.value().orElseThrow().at()).hasToString("page.txt:8:1");
        assertThat(page.places(DiagnosticCode.SAMPLE_REPAIRED)).containsExactly("9:10");
    }

    @Test
    void samplesThatCannotBeReadAreReported() {
        Pages page =
                Pages.read("Request parameters\n" + TABLE + "Sample success responses\n{ nothing here }\nErrors\n");

        assertThat(page.operation().samples().get(0).value()).isEmpty();
        assertThat(page.places(DiagnosticCode.SAMPLE_INVALID)).containsExactly("6:1");
    }

    @Test
    void samplesNestedTooDeepAreReported() {
        Pages page = Pages.read("Request parameters\n" + TABLE + "Sample success responses\n" + "[".repeat(500) + "\n");

        assertThat(page.places(DiagnosticCode.SAMPLE_TOO_DEEP)).containsExactly("6:1");
    }

    @Test
    void requestSamplesInFencesAreNoAnswers() {
        Pages page = Pages.read("## Request parameters\n" + TABLE + """

            ## Examples

            Sample requests

            ```
            https://x.example/?Action=ListBoxes
            ```

            Sample success responses

            `XML` format

            ```
            <ListBoxesResponse/>
            ```

            `JSON` format

            ```
            HTTP/1.1 200 OK
            Content-Type: application/json

            {"a": 1}
            ```
            """);

        assertThat(page.operation().samples())
                .extracting(RawSample::kind)
                .containsExactly(RawSample.Kind.REQUEST, RawSample.Kind.RESPONSE_XML, RawSample.Kind.RESPONSE_JSON);
        assertThat(page.operation().samples().get(2).value()).isPresent();
    }

    @Test
    void aPageCutInTheHeadingOfItsTableIsRefused() {
        Pages page = Pages.read("Request syntax\nGET /a HTTP/1.1\nRequest parameters\n| Parameter | Type | Requi");

        assertThat(errors(page)).containsExactly("4:27 SECTION_TRUNCATED");
    }

    @Test
    void aPageCutInARowOfItsTableIsRefused() {
        Pages page = Pages.read("Request syntax\nGET /a HTTP/1.1\nRequest parameters\n" + TABLE + "| b | str");

        assertThat(errors(page)).containsExactly("7:10 SECTION_TRUNCATED");
    }

    @Test
    void aPageThatEndsBeforeItsRequestIsRefused() {
        Pages page =
                Pages.read("Authorization information\n| Operation | Access level |\n|---|---|\n| box:Open | get |\n");

        assertThat(page.document().operations()).isEmpty();
        assertThat(errors(page)).containsExactly("4:19 SECTION_MISSING", "4:19 SECTION_MISSING");
    }

    @Test
    void aTableWithRowsThatMakeNoSenseIsRefused() {
        Pages page = Pages.read("""
            Request parameters
            | Parameter | Type | Description |
            |---|---|---|
            | what is this | ??? | ... |
            | and this | !!! | ... |
            Response parameters
            """);

        assertThat(errors(page)).containsExactly("2:3 TABLE_UNREADABLE");
    }

    @Test
    void aTableWithoutAHeadingIsRefused() {
        Pages page = Pages.read("""
            Request syntax
            GET /a HTTP/1.1
            Request parameters
            | a | string | The a. |
            Response parameters
            """);

        assertThat(errors(page)).containsExactly("4:1 TABLE_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| %%% | %%% |\n| %%% | %%% |\n",
                "|||\n| | |\n",
                "%%% | %%% |\n%%% | %%% |\n",
                "<table><tr><td>%%%</td><td>%%%</td></tr></table>\n",
                "%%%\t%%%\n%%%\t%%%\n",
                "a;string;Yes\nb;string;No\n",
                "%%%\n\n%%\n\n%%%%\n\n%%\n\n%%%\n\n",
                "| Parameter | Type | Description |\n|---|---|---|\n"
            })
    void aSectionThatHoldsNoReadableTableIsRefused(String table) {
        Pages page =
                Pages.read("Request syntax\nGET /a HTTP/1.1\nRequest parameters\n" + table + "Response parameters\n");

        assertThat(errors(page)).hasSize(1).first().asString().matches("4:\\d+ TABLE_UNREADABLE");
    }

    @Test
    void proseOrNothingInPlaceOfATableOfTheRequestIsDoubtful() {
        String page = "Request syntax\nGET /a HTTP/1.1\nRequest parameters\n%s\nResponse parameters\n";

        assertThat(Pages.read(page.formatted("See the other page.")).places(DiagnosticCode.SECTION_MISSING))
                .containsExactly("4:1");
        assertThat(Pages.read(page.formatted("")).places(DiagnosticCode.SECTION_MISSING))
                .containsExactly("3:1");
        assertThat(Pages.read(page.formatted("None")).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.SECTION_MISSING);
        assertThat(errors(Pages.read(page.formatted("See the other page.")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"请看这里！", "看过了吗？", "如下：", "先看这里；", "再看那里，", "Look here!", "Like this:", "First this;"})
    void shortLinesWithAStopOfAnyWidthAreProse(String line) {
        String page = "Request syntax\nGET /a HTTP/1.1\nRequest parameters\n%s\nResponse parameters\n";

        assertThat(errors(Pages.read(page.formatted((line + "\n").repeat(6))))).isEmpty();
    }

    @Test
    void aRowOfTheRequestWithoutANameIsReportedUnlessItIsInTheRowBefore() {
        Pages page = Pages.read("""
            Request parameters
            | Parameter | Type | Required | Description | Example |
            |---|---|---|---|---|
            | a | string | No | The a. | x |
            | | string | No | What is it? | x |
            | b | object | No | The b. | |
            | | string | No | A value of it. | x |
            Response parameters
            """);

        assertThat(page.places(DiagnosticCode.NAME_INVALID)).containsExactly("5:1");
        assertThat(errors(page)).isEmpty();
    }

    @Test
    void aTableOfTheRequestWhoseNamesAreLostIsRefused() {
        Pages page = Pages.read("""
            Request parameters
            | Parameter | Type | Required | Description | Example |
            |---|---|---|---|---|
            | | string | No | The a. | x |
            | | integer | No | The b. | 1 |
            | c | string | No | The c. | x |
            Response parameters
            """);

        assertThat(errors(page)).containsExactly("2:3 TABLE_UNREADABLE");
    }

    @Test
    void aSecondColumnOfTheSameMeaningIsReported() {
        Pages page = Pages.read("Request parameters\n"
                + "| Parameter | Type | Description | Meaning |\n"
                + "|---|---|---|---|\n"
                + "| a | string | A. | B. |\n"
                + "Errors");

        assertThat(page.places(DiagnosticCode.TABLE_DUPLICATE_COLUMN)).containsExactly("2:36");
    }

    @Test
    void rowsThatReferToCommonParametersAreNone() {
        Pages page =
                Pages.read("Request parameters\n" + TABLE + "| Common request parameters | | | See there. | |\nErrors");

        assertThat(page.table(Section.REQUEST).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void anEmptyPageIsReported(String text) {
        Pages page = Pages.read(text);

        assertThat(page.document().operations()).isEmpty();
        assertThat(page.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.INPUT_EMPTY);
    }

    @Test
    void aPageOfOtherTextHasNoOperation() {
        assertThat(Pages.read("# Overview\n\nSome text.\n\n|Operation|Description|\n|--|--|\n|a|b|\n")
                        .document()
                        .operations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 放风筝 - FlyKite", "# Fly a kite - FlyKite", "# Kites - FlyKite"})
    void aTitleMayEndInTheName(String title) {
        Pages page = Pages.read(title + "\n\n## Request parameters\n\n" + TABLE);

        assertThat(names(page)).extracting(name -> name.split(" ")[2]).containsExactly("FlyKite");
        assertThat(page.operation().title().orElseThrow().value()).isEqualTo(title.substring(2, title.indexOf(" - ")));
    }

    @Test
    void aLineOfItsOwnNamesTheOperationBelowPageFurniture() {
        Pages page = Pages.read(
                "My favorites\nOpenDocs\n\nModifyBook\n\nChanges a book.\n\n## Request parameters\n\n" + TABLE);

        assertThat(names(page)).containsExactly("HEADING ~ ModifyBook 4:1");
    }

    @Test
    void aTableOfMethodAndAddressIsNoTableOfParameters() {
        Pages page = Pages.read("# FlyKite\n\n"
                + "## Request\n\n"
                + "| Method | URI |\n"
                + "| --- | --- |\n"
                + "| GET | `/kites/fly` |\n\n"
                + "### Request query parameters\n\n"
                + "| Field | Type | Required |\n"
                + "| --- | --- | --- |\n"
                + "| `wind` | String | Required |\n\n"
                + "## Response\n\n"
                + "| Field | Type |\n"
                + "| --- | --- |\n"
                + "| `lift` | Integer |\n");

        assertThat(errors(page)).isEmpty();
        assertThat(page.operation().requestLines())
                .singleElement()
                .satisfies(line -> assertThat(line.target().value()).isEqualTo("/kites/fly"));
    }
}
