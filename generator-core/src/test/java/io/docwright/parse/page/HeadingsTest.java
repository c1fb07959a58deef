package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.raw.RawTable.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are headings, and which only look like one. */
class HeadingsTest {

    @Test
    void theHeadingAboveTheTableOfATypeIsItsCaption() {
        Pages page = Pages.read("""
                # PlanKites

                ## Input parameters

                | Name | Type | Required |
                |---|---|---|
                | Wind | [Wind](#wind) | Yes |

                ## 4. Data structures

                ### Wind

                How it blows.

                | Name | Type | Required |
                |---|---|---|
                | Force | Integer | Yes |
                """);

        assertThat(page.table(Section.TYPES).caption().orElseThrow().value()).isEqualTo("Wind");
        assertThat(Pages.rows(page.table(Section.TYPES))).containsExactly("Force; Integer; Yes; ~; ~; ; ~");
    }

    @Test
    void jsonBehindAHeadingWordIsNoAttributeOfAHeading() {
        Pages page = Pages.read("ListKites\n\nRequest parameters\n\nPaint Json (optional)\n\nThe colors by part.\n\n"
                + "Example: {\"tail\":\"red\"}\n\nLine String (required)\n\nThe line it hangs on.\n\nExample: nylon\n\n"
                + "Response parameters\n\nLift Integer\n\nThe lift.\n");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "Paint; Json; optional; ~; {\"tail\":\"red\"}; The colors by part.; ~",
                        "Line; String; required; ~; nylon; The line it hangs on.; ~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Request parameters {#section_k4q .section}",
                "## Request parameters { .section}",
                "## Request parameters<a name=\"kite\"></a>",
                "## <a id=\"kite\"></a>Request parameters",
                "## 2 Request parameters",
                "## 2.1 Request parameters",
                "## 12 请求参数",
                "## 二 请求参数"
            })
    void marksForLinksAndNumbersAreNoPartOfAHeading(String heading) {
        Pages page = Pages.read("# ListKites\n\n" + heading + "\n\n|Name|Type|\n|---|---|\n|Line|string|\n");

        assertThat(Pages.rows(page.table(Section.REQUEST))).containsExactly("Line; string; ~; ~; ~; ; ~");
    }

    @Test
    void messageHeadingsWithAnchorsHoldParameters() {
        Pages page = Pages.read(
                "# 放风筝<a name=\"k1\"></a>\n\n## 请求消息<a name=\"k2\"></a>\n\n<table><thead><tr><th>参数</th><th>类型</th>"
                        + "</tr></thead><tbody><tr><td>line</td><td>String</td></tr></tbody></table>\n\n## 响应消息<a name=\"k3\"></a>\n\n"
                        + "<table><thead><tr><th>参数</th><th>类型</th></tr></thead><tbody><tr><td>lift</td><td>Integer</td></tr></tbody></table>\n");

        assertThat(Pages.rows(page.table(Section.REQUEST))).containsExactly("line; String; ~; ~; ~; ; ~");
        assertThat(Pages.rows(page.table(Section.RESPONSE))).containsExactly("lift; Integer; ~; ~; ~; ; ~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name\n\nType\n\nDescription\n\nExample\n\nLine\n\nstring\n\nThe line.\n\nErrors\n\nWind\n\nstring\n\nThe wind.\n\nWest",
                "NameTypeDescriptionExample\n\nLinestring\n\nThe line.\n\nErrors\nWindstring\n\nThe wind.\n\nWest"
            })
    void aHeadingWordAboveARowIsACellOfTheRowBefore(String table) {
        Pages page = Pages.read("ListKites\n\nRequest parameters\n\nNone\n\nResponse parameters\n\n" + table
                + "\n\nError codes\n\nNone.\n");

        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly("Line; string; ~; ~; Errors; The line.; ~", "Wind; string; ~; ~; West; The wind.; ~");
    }

    @Test
    void aHeadingWordAmongValuesIsNoHeading() {
        Pages page = Pages.read(
                "ListKites\n\nRequest parameters\n\nName Type Required Description\n\nLine string No\n\nWhat to show:\n\n"
                        + "Errors\n\nWind string Yes\n\nThe wind.\n\nError codes\n\nNone.\n");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "Line; string; No; ~; ~; What to show: / Errors; ~", "Wind; string; Yes; ~; ~; The wind.; ~");
    }

    @Test
    void aHeadingOfDefinitionsIsNoCellOfTheTableBefore() {
        Pages page = Pages.read(
                "ListKites\n\nRequest parameters\n\nLine String (required)\n\nThe line.\n\nExample: nylon\n\n"
                        + "Response parameters\n\nLift Integer\n\nThe lift.\n\nExample: 3\n");

        assertThat(Pages.rows(page.table(Section.RESPONSE))).containsExactly("Lift; Integer; ~; ~; 3; The lift.; ~");
    }
}
