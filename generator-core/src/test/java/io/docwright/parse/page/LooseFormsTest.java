package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.raw.RawOperation.RawRequestLine;
import io.docwright.raw.RawTable.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose words, cells or marks stand a little off the form they are written in. */
class LooseFormsTest {

    private static final String TABLE = "|Name|Type|Required|\n|---|---|---|\n|lens|String|No|\n";

    @ParameterizedTest
    @CsvSource({
        "GET /v3/\\{sky\\_id\\}/stars,/v3/{sky_id}/stars",
        "GET https://\\{host\\}/v3/\\*/stars HTTP/1.1,https://{host}/v3/*/stars",
        "GET /v3/{sky_id}/stars,/v3/{sky_id}/stars"
    })
    void escapesOfARequestLineAreNoPartOfIt(String line, String target) {
        Pages page = Pages.read("# ListStars\n\n## URI\n\n" + line + "\n\n## Request parameters\n\n" + TABLE);

        assertThat(page.operation().requestLines())
                .extracting(found -> found.target().value())
                .containsExactly(target);
    }

    @Test
    void aBackslashInABlockOfCodeIsPartOfTheRequestLine() {
        Pages page =
                Pages.read("# ListStars\n\n## URI\n\n```\nGET /v3/a\\_b\n```\n\n## Request parameters\n\n" + TABLE);

        assertThat(page.operation().requestLines())
                .extracting(RawRequestLine::target)
                .extracting(target -> target.value())
                .containsExactly("/v3/a\\_b");
    }

    @Test
    void definitionsMayHaveNoBlankBeforeTheirType() {
        Pages page =
                Pages.read("ListStars\n\nRequest parameters\n\nskyIdstring (Required)\n\nThe sky.\n\nExample: s-1\n\n"
                        + "lensesarray<string>\n\nThe lenses.\n\nmagnitudenumber（Optional）\n\nHow bright.\n\nStarList\n\nResponse parameters\n\n"
                        + "starobject\n\nThe star.\n\nnamestring\n\nIts name.\n\nExample: Vega\n");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "skyId; string; Required; ~; s-1; The sky.; ~",
                        "lenses; array<string>; ~; ~; ~; The lenses.; ~",
                        "magnitude; number; Optional; ~; StarList; How bright.; ~");
        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly("star; object; ~; ~; ~; The star.; ~", "name; string; ~; ~; Vega; Its name.; ~");
    }

    @Test
    void aSentenceInAListOfDefinitionsIsNone() {
        Pages page = Pages.read(
                "ListStars\n\nRequest parameters\n\nlenses list (Required)\n\nThe list of lenses.\n\nsky string\n\n"
                        + "An integer\n\nResponse parameters\n\nstar object\n\nThe star.\n");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "lenses; list; Required; ~; ~; The list of lenses.; ~", "sky; string; ~; ~; ~; An integer; ~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| object | StarPage | ||", "| object | StarPage | | |", "|object|StarPage|||"})
    void aFirstRowOfATypeAndAClassIsTheNamelessRoot(String root) {
        Pages page = Pages.read("ListStars\n\nRequest parameters\n\n" + TABLE
                + "\nResponse parameters\n\n| Name | Type | Description | Example |\n|---|---|---|---|\n" + root
                + "\n| Stars | array<object> | The stars. | |\n| Next | string | The next. | n |\n");

        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly(
                        "~; object; ~; ~; ~; StarPage; ~",
                        "Stars; array<object>; ~; ~; ~; The stars.; ~",
                        "Next; string; ~; ~; n; The next.; ~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| object | StarPage | The kind. | |", "| object | string | | |"})
    void aFirstRowWithMoreToItIsAField(String row) {
        Pages page = Pages.read("ListStars\n\nRequest parameters\n\n" + TABLE
                + "\nResponse parameters\n\n| Name | Type | Description | Example |\n|---|---|---|---|\n" + row
                + "\n| Next | string | The next. | n |\n");

        assertThat(Pages.rows(page.table(Section.RESPONSE)).get(0)).startsWith("object; ");
    }

    @Test
    void whatIsReturnedMayBeHeadedByAWordForTheValue() {
        Pages page =
                Pages.read("ListStars\n\n请求参数\n\n名称\n\n类型\n\n必选\n\n描述\n\nSky\n\nString\n\n是\n\n天空。\n\n返回值\n\n名称\n\n类型"
                        + "\n\n描述\n\nStar\n\nString\n\n恒星。\n");

        assertThat(Pages.rows(page.table(Section.REQUEST))).containsExactly("Sky; String; 是; ~; ~; 天空。; ~");
        assertThat(Pages.rows(page.table(Section.RESPONSE))).containsExactly("Star; String; ~; ~; ~; 恒星。; ~");
    }

    @Test
    void aListInACellOfWordsDoesNotEndTheTable() {
        Pages page = Pages.read(
                "ListStars\n\nRequest parameters\nName | Type | In | Required | Description | Example |\n"
                        + "skyId | string | path |\n- Yes (north)\n- No (south)\n| The sky. | s-1 |\n"
                        + "lens | string | query | No | The lens. | l-1 |\n\nResponse parameters\n\nstar object\n\nThe star.\n");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .extracting(row -> row.substring(0, row.indexOf(';')))
                .containsExactly("skyId", "lens");
        assertThat(Pages.rows(page.table(Section.REQUEST)).get(0))
                .contains("; path; s-1; ")
                .contains("The sky.");
    }

    private static Pages interrupted(String row) {
        return Pages.read("ListStars\n\nRequest parameters\nName | Type | Required | Description |\n"
                + "sky | string | Yes | The sky. |\nLook up.\n" + row + "\nfilm | string | No | The film. |\n\n"
                + "Response parameters\n\nstar object\n\nThe star.\n");
    }

    @Test
    void aRowWithAllItsCellsResumesATableThatTextInterrupts() {
        Pages page = interrupted("lens | string | No | The lens. |");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "sky; string; Yes; ~; ~; The sky.; ~",
                        "lens; string; No; ~; ~; The lens.; ~",
                        "film; string; No; ~; ~; The film.; ~");
        assertThat(page.messages(DiagnosticCode.TEXT_UNCLAIMED))
                .singleElement()
                .asString()
                .contains("Look up.");
    }

    @Test
    void rowsThatDoNotResumeTheirTableAreMissed() {
        Pages page = interrupted("lens | string | No |");

        assertThat(Pages.rows(page.table(Section.REQUEST))).containsExactly("sky; string; Yes; ~; ~; The sky.; ~");
        assertThat(page.places(DiagnosticCode.TABLE_RAGGED)).containsExactly("7:1");
    }
}
