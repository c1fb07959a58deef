package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of the same idea in the column orders and nestings of other documentation. */
class OtherFormsTest {

    private static String depths(RawTable table) {
        List<String> rows = table.rows().stream()
                .map(row -> row.name().orElseThrow().value() + row.depth().orElse(0))
                .toList();
        return String.join(" ", rows);
    }

    @Test
    void requiredBeforeTypeAndFixedFirstRows() {
        Pages page = Pages.read(
                "# ListKites\n\n## 输入参数\n\n| 参数名称 | 必选 | 类型 | 描述 |\n|---|---|---|---|\n"
                        + "| Action | 是 | String | 公共参数，本接口取值：ListKites。 |\n| KiteIds.N | 否 | Array of String | 风筝编号。示例值：kt-1 |\n");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "Action; String; 是; ~; ~; 公共参数，本接口取值：ListKites。; ~",
                        "KiteIds.N; Array of String; 否; ~; ~; 风筝编号。示例值：kt-1; ~");
    }

    @Test
    void captionedTablesOfOneSectionBelongToWhatTheyName() {
        Pages page = Pages.read(
                "# 查询风筝\n\n## URI\n\nGET /v2/{project_id}/kites\n\n**表 1** 路径参数\n\n|参数|是否必选|类型|说明|\n|---|---|---|---|\n"
                        + "|project_id|是|String|项目编号。|\n\n## 请求消息\n\n**表 2** 请求头\n\n|参数|是否必选|类型|说明|\n|---|---|---|---|\n|X-Line|是|String|线。|\n\n"
                        + "## 响应消息\n\n**表 3** 返回参数\n\n|参数|类型|说明|\n|---|---|---|\n|kites|Array of KiteBody objects|风筝。|\n\n"
                        + "**表 4** KiteBody\n\n|参数|类型|说明|\n|---|---|---|\n|color|String|颜色。|\n");

        assertThat(page.operation().tables())
                .extracting(RawTable::section)
                .containsExactly(Section.REQUEST_PATH, Section.REQUEST_HEADERS, Section.RESPONSE, Section.RESPONSE);
        assertThat(page.operation().tables().get(3).caption().orElseThrow().value())
                .isEqualTo("KiteBody");
        assertThat(page.operation().requestLines()).hasSize(1);
    }

    @Test
    void aTableUnderTheNameOfAField() {
        Pages page = Pages.read(
                "# ListKites\n\n## Response\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `tail` | Object | Optional | The tail. |\n\n### tail\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `bows` | Integer | - | How many bows. |\n");

        assertThat(page.operation().tables())
                .extracting(RawTable::section)
                .containsExactly(Section.RESPONSE, Section.RESPONSE);
        assertThat(page.operation().tables().get(1).caption().orElseThrow().value())
                .isEqualTo("tail");
    }

    @Test
    void paragraphsWithTypeBeforeRequired() {
        Pages page = Pages.read(
                "ListKites\n\n请求参数\n\n名称\n\n类型\n\n必须\n\n描述\n\nKiteId\n\nInt\n\n是\n\n风筝的编号。\n\nWind\n\nString\n\n否\n\n风向。\n\n返回参数\n\n名称\n\n类型\n\n描述\n\nLift\n\nInt\n\n升力。\n");

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly("KiteId; Int; 是; ~; ~; 风筝的编号。; ~", "Wind; String; 否; ~; ~; 风向。; ~");
    }

    @Test
    void marksOfEveryKindShowDepth() {
        Pages page = Pages.read(
                "# ListKites\n\n## Response parameters\n\n| Name | Type | Description |\n|---|---|---|\n"
                        + "| kites | array | a |\n| ├─ tail | object | b |\n| │ └─ bows | integer | c |\n| >line | string | d |\n| - | object | e |\n| -- reel | string | f |\n");

        assertThat(depths(page.table(Section.RESPONSE))).isEqualTo("kites0 tail1 bows2 line1 -0 reel2");
    }

    @Test
    void indentationOfSpacedRowsShowsDepth() {
        Pages page = Pages.read(
                "ListKites\n\nRequest parameters\n\nParameter Type Required Description\n\nTail object No\n\nThe tail of the kite.\n\n"
                        + "      Bows integer Yes\n\n      How many bows it has.\n\nLine string No\n\nThe line it hangs on.\n\nResponse parameters\n\nParameter Type Description\n\nLift integer\n\nThe lift.\n");

        assertThat(depths(page.table(Section.REQUEST))).isEqualTo("Tail0 Bows1 Line0");
        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("indented");
    }

    @Test
    void aTableThatStandsTwiceIsReported() {
        String table = "\n\n|Name|Type|\n|---|---|\n|Id|string|\n|Wind|string|\n\n";
        Pages page = Pages.read("# SetKite\n\n## Request parameters" + table + "## Request parameters" + table);

        assertThat(page.places(DiagnosticCode.SECTION_DUPLICATE)).containsExactly("12:1");
    }
}
