package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.raw.RawTable.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a row begins in tables without borders: names that look like something else, and other cells that look like names. */
class RowBeginningsTest {

    private static final String BLANK = "Name\n\nType\n\nRequired\n\nDescription\n\nExample\n\n";

    private static List<String> request(String table) {
        Pages page = Pages.read("ListKites\n\nRequest parameters\n\n" + table
                + "\n\nResponse parameters\n\nLift Integer\n\nThe lift.\n");
        return Pages.rows(page.table(Section.REQUEST));
    }

    @Test
    void aSpacedNameMayBeAWordForAType() {
        assertThat(request(
                        "Name Type Required Description\n\nWind string No\n\nThe wind.\n\nLong long Yes\n\nThe longitude.\n\n"
                                + "Bows array No\n\nThe bows.\n\nstring\n\nA bow."))
                .containsExactly(
                        "Wind; string; No; ~; ~; The wind.; ~",
                        "Long; long; Yes; ~; ~; The longitude.; ~",
                        "Bows; array; No; ~; ~; The bows.; ~",
                        "~; string; ~; ~; ~; A bow.; ~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name Type Required Description\n\nWind string No\n\nThe wind.\n\nTail deprecated string No\n\nThe tail.",
                "NameTypeRequiredDescription\n\nWindstringNo\n\nThe wind.\n\nTail deprecatedstringNo\n\nThe tail.",
                "Wind string (No)\n\nThe wind.\n\nTail deprecated string (No)\n\nThe tail.",
                "Name\n\nType\n\nRequired\n\nDescription\n\nWind\n\nstring\n\nNo\n\nThe wind.\n\nTail deprecated\n\nstring\n\nNo\n\nThe tail.",
                "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| Wind | string | No | The wind. |\n"
                        + "| Tail deprecated | string | No | The tail. |"
            })
    void theMarkOfADeprecatedRowStandsBehindItsName(String table) {
        assertThat(request(table))
                .extracting(String::strip)
                .containsExactly(
                        "Wind; string; No; ~; ~; The wind.; ~", "Tail; string; No; ~; ~; The tail.; deprecated");
    }

    private static List<String> response(String rows, String sample) {
        Pages page = Pages.read(
                "ListKites\n\nRequest parameters\n\nNone\n\nResponse parameters\n\nName\n\nType\n\nDescription\n\nExample\n\n"
                        + rows.replace("\n", "\n\n") + "\n\nExamples\n\nSample success responses\n\n" + sample + "\n");
        return Pages.rows(page.table(Section.RESPONSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOOSE", "kt.wind.Strong", "true", "1700000000000", "l-22"})
    void anExampleAboveAFieldWithoutTypeIsNoName(String example) {
        assertThat(response(
                        "Line\nString\nThe line.\n" + example + "\nTails\nThe tails.\nBow\nString\nThe bow.\nred",
                        "{\"Line\": \"x\", \"Tails\": [{\"Bow\": \"red\"}]}"))
                .containsExactly(
                        "Line; String; ~; ~; " + example + "; The line.; ~",
                        "Tails; ~; ~; ~; ~; The tails.; ~",
                        "Bow; String; ~; ~; red; The bow.; ~");
    }

    @Test
    void aMarkedFieldWithoutTypeIsKnownByItsName() {
        assertThat(response(
                        "Line\nString\nThe line.\nLOOSE\n└Tails\nThe tails.\n└└Bow\nString\nThe bow.\nred",
                        "{\"Line\": \"x\", \"Tails\": [{\"Bow\": \"red\"}]}"))
                .extracting(row -> row.substring(0, row.indexOf(';')))
                .containsExactly("Line", "Tails", "Bow");
    }

    @Test
    void aFieldMayBeCalledLikeItsOwnKindOfType() {
        String rows = "Line\nstring\nThe line.\nv2\nNumber\ninteger\nThe number.\n2\nList\nThe list.";

        assertThat(response(rows, "{\"Line\": \"v2\", \"Number\": 2, \"List\": {}}"))
                .containsExactly(
                        "Line; string; ~; ~; v2; The line.; ~",
                        "Number; integer; ~; ~; 2; The number.; ~",
                        "List; ~; ~; ~; ~; The list.; ~");
        assertThat(response("Line\nstring\nThe line.\nv2\nNumber\ninteger\nThe number.", "{}"))
                .containsExactly("Line; string; ~; ~; v2; The line.; ~", "Number; integer; ~; ~; ~; The number.; ~");
    }

    @Test
    void loneWordsInADescriptionAreNoRow() {
        assertThat(request(BLANK
                        + "Paint\n\nstring\n\nNo\n\nThe paint. It can be of two kinds:\n\nMATT\n\nGLOSS\n\nDefault value: MATT\n\nMATT\n\n"
                        + "Wind\n\nstring\n\nYes\n\nThe wind.\n\nWest\n\nTail\n\nTailSpec\n\nNo\n\nThe tail."))
                .containsExactly(
                        "Paint; string; No; ~; MATT; The paint. It can be of two kinds: / MATT / GLOSS / Default value: MATT; ~",
                        "Wind; string; Yes; ~; West; The wind.; ~",
                        "Tail; TailSpec; No; ~; ~; The tail.; ~");
    }

    @Test
    void aTypeWordBehindTheLabelOfAnExampleIsTheExample() {
        assertThat(
                        request(
                                "Line string (Required)\n\nThe line.\n\nExample: string\n\nWind string (Optional)\n\nThe wind.\n\nExample: none"))
                .containsExactly(
                        "Line; string; Required; ~; string; The line.; ~",
                        "Wind; string; Optional; ~; none; The wind.; ~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"This is an old field.", "Set it with care", "风向。"})
    void aSentenceThatEndsARowBeginsNone(String last) {
        assertThat(request(
                        "| Name | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n| Wind | string | No | The wind.\nNote\n"
                                + last + " | string |\n| Line | string | Yes | The line. | nylon |"))
                .containsExactly(
                        "Wind; string; No; ~; string; The wind. / Note / " + last + "; ~",
                        "Line; string; Yes; ~; nylon; The line.; ~");
    }

    @Test
    void barsBetweenCellsAloneShowARowWithEmptyCellsAtItsEnds() {
        assertThat(
                        request(
                                "Name | Type | Required | Description | Example\n---|---|---|---|---\nTails | array<object> | No | The tails. |\n | object | No | A tail. |\n"
                                        + "Bow | string | No | The bow. | red\nPaint | object | No | The paint. |\n | string | No | A color. | blue"))
                .containsExactly(
                        "Tails; array<object>; No; ~; ~; The tails.; ~",
                        "~; object; No; ~; ~; A tail.; ~",
                        "Bow; string; No; ~; red; The bow.; ~",
                        "Paint; object; No; ~; ~; The paint.; ~",
                        "~; string; No; ~; blue; A color.; ~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tails中必填", "Required"})
    void aConditionStandsInTheColumnOfRequiredWords(String need) {
        assertThat(request("|名称|类型|是否必选|示例值|描述|\n|--|--|--|--|--|\n|tails|Struct|否| |尾巴。|\n|└bow|String|" + need
                        + "|red|蝴蝶结。|"))
                .containsExactly("tails; Struct; 否; ~; ~; 尾巴。; ~", "bow; String; " + need + "; ~; red; 蝴蝶结。; ~");
    }

    @Test
    void aCellOfNothingButMarksBeginsNoRow() {
        assertThat(
                        request(
                                "| Name | Type | Description |\n| --- | --- | --- |\n| Wind | string | The wind.\n| └ | string |\n| Line | string | The line. |"))
                .containsExactly(
                        "Wind; string; ~; ~; ~; The wind. / └ / string; ~", "Line; string; ~; ~; ~; The line.; ~");
    }

    @Test
    void aNameThatIsATypeWordBeginsARowOfLinesBehindANamelessOne() {
        Pages page = Pages.read("""
                # ListTides

                Response parameters
                |
                Parameter |
                Type |
                Description |
                Example |
                | Tides |
                array<object> |
                The tides. |
                |
                |
                object |
                A tide. |
                |
                | Date |
                string |
                The day. |
                2024-06-01 |
                """);

        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly(
                        "Tides; array<object>; ~; ~; ~; The tides.; ~",
                        "~; object; ~; ~; ~; A tide.; ~",
                        "Date; string; ~; ~; 2024-06-01; The day.; ~");
    }
}
