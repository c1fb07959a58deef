package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    private static final String LOST_CELLS = String.join(
            "\n\n",
            List.of(
                    "返回參數",
                    "名稱",
                    "類型",
                    "描述",
                    "樣本值",
                    "object",
                    "全部。",
                    "Data",
                    "object",
                    "資料。",
                    "Item",
                    "object",
                    "一項。",
                    "Items",
                    "array<object>",
                    "全部項目。",
                    "object",
                    "一個項目",
                    "Status",
                    "integer",
                    "• 1:好",
                    "• 2:不好",
                    "2",
                    "Last",
                    "string",
                    "最後。",
                    "可以重複。",
                    "the end of it.",
                    "樣本"));

    private static List<String> request(String page) {
        return Pages.rows(Pages.read(page).table(Section.REQUEST));
    }

    @Test
    void pipesRowsGoOnWhereAListWasLost() {
        Pages page = Pages.read("""
                Request parameters
                | Parameter | Type | Required | Description | Example |
                |---|---|---|---|---|
                | Sort | string | No | The order. Valid values:
                | CreateTime |
                | Limit | integer | Yes | How many. | 10 |
                """);

        RawTable table = page.table(Section.REQUEST);
        assertThat(table.layout()).isEqualTo("pipes");
        assertThat(Pages.rows(table))
                .containsExactly(
                        "Sort; string; No; ~; CreateTime; The order. Valid values:; ~",
                        "Limit; integer; Yes; ~; 10; How many.; ~");
        assertThat(page.places(DiagnosticCode.TABLE_RAGGED)).isEmpty();
    }

    @Test
    void pipesDescriptionsMayGoOnForLines() {
        assertThat(request("""
                Request parameters
                | Parameter | Type | Required | Description | Example |
                |---|---|---|---|---|
                | Page | integer | No | The page.
                Counted from 1. | 3 |
                """)).containsExactly("Page; integer; No; ~; 3; The page. / Counted from 1.; ~");
    }

    @Test
    void pipesShortRowDoesNotSwallowTheNext() {
        Pages page = Pages.read("""
                Request parameters
                | Parameter | Type | Required | Description | Example |
                |---|---|---|---|---|
                | a | string |
                | b | string | No | The b. | x|y |
                """);

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly("a; string; ~; ~; ~; ; ~", "b; string; No; ~; y; The b. | x; ~");
        assertThat(page.places(DiagnosticCode.TABLE_RAGGED)).containsExactly("4:1", "5:1");
    }

    @Test
    void barsInATypeBelongToIt() {
        assertThat(request("""
                Request parameters
                | Parameter | Type | Required | Description | Example |
                |---|---|---|---|---|
                | d | float|null | No | A union. | 1.5 |
                """)).containsExactly("d; float|null; No; ~; 1.5; A union.; ~");
    }

    @Test
    void cellPerLineReadsNamelessRowsAndNamesOfSeveralLines() {
        Pages page = Pages.read("""
                請求參數
                |
                名稱 |
                類型 |
                必填 |
                描述 |
                樣本值 |
                | Tags |
                object |
                否 |
                標籤。 |
                |
                |
                string |
                否 |
                一個標籤。 |
                {"a":null} |
                |
                | Kind |
                string |
                否 |
                種類:
                枚舉值:
                |
                Small |
                Group
                deprecated
                |
                string |
                是 |
                群組。 |
                g-1 |
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("cell-per-line");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "Tags; object; 否; ~; ~; 標籤。; ~",
                        "~; string; 否; ~; {\"a\":null}; 一個標籤。; ~",
                        "Kind; string; 否; ~; Small; 種類: / 枚舉值:; ~",
                        "Group; string; 是; ~; g-1; 群組。; deprecated");
        assertThat(page.places(DiagnosticCode.TABLE_RAGGED)).isEmpty();
    }

    @Test
    void cellPerLineKeepsAContainerWhoseLinkedTypeVanished() {
        Pages page = Pages.read("""
                返回參數
                |
                名稱 |
                類型 |
                描述 |
                樣本值 |
                |
                object |
                全部。 |
                ||
                | Boxes |
                array |
                箱子。 |
                |
                | Box |
                一個箱子。 |
                ||
                | Total |
                integer |
                總數。 |
                2 |
                請求參數
                """);

        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly(
                        "~; object; ~; ~; ~; 全部。; ~",
                        "Boxes; array; ~; ~; ~; 箱子。; ~",
                        "Box; ~; ~; ~; ~; 一個箱子。; ~",
                        "Total; integer; ~; ~; 2; 總數。; ~");
    }

    @Test
    void cellPerLineFindsTheLostCellByItsWords() {
        Pages page = Pages.read("""
                Request parameters
                |
                Parameter |
                Type |
                Required |
                Description |
                Example |
                | lost |
                string |
                There is no more. |
                x |
                | after |
                integer |
                No |
                The next one. |
                3 |
                Response parameters
                """);

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "lost; string; ~; ~; x; There is no more.; ~", "after; integer; No; ~; 3; The next one.; ~");
        assertThat(page.places(DiagnosticCode.TABLE_RAGGED)).containsExactly("8:1");
    }

    @Test
    void halfPipeHasShortCellsOnOneLine() {
        assertThat(request("""
                请求参数
                名称 |
                类型 |
                必填 |
                示例值 |
                描述 |
                Sort | string | 是 | x |
                排序。 |
                Tags | array<object> | 否 |
                标签。 |
                |
                 | object | 否 |
                一个标签。 |
                |
                返回参数
                """))
                .containsExactly(
                        "Sort; string; 是; ~; x; 排序。; ~",
                        "Tags; array<object>; 否; ~; ~; 标签。; ~",
                        "~; object; 否; ~; ~; 一个标签。; ~");
    }

    @Test
    void blankLineFindsColumnsByWordsWhereCellsAreLost() {
        Pages page = Pages.read("請求文法\n\nGET /a HTTP/1.1\n\n" + LOST_CELLS);

        assertThat(page.table(Section.RESPONSE).layout()).isEqualTo("blank-line");
        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly(
                        "~; object; ~; ~; ~; 全部。; ~",
                        "Data; object; ~; ~; ~; 資料。; ~",
                        "Item; object; ~; ~; ~; 一項。; ~",
                        "Items; array<object>; ~; ~; ~; 全部項目。; ~",
                        "~; object; ~; ~; ~; 一個項目; ~",
                        "Status; integer; ~; ~; 2; - 1:好 / - 2:不好; ~",
                        "Last; string; ~; ~; the end of it.; 最後。 / 可以重複。; ~");
    }

    @Test
    void tailPipeHasContainersWithBarsOnBothSidesAndBreaksAtALostList() {
        Pages page = Pages.read("""
                请求参数
                参数 | 类型 | 位置 | 是否必填 | 描述 | 示例值 |
                orgId | string | path |
                | 企业。 | 5eb |
                id | string | path | 是 | 编号。 | 1 |
                返回参数
                参数 | 类型 | 描述 | 示例值 |
                | - | object | ||
                | boxes | array | 箱子。 ||
                | - | object | ||
                size | integer | 大小。 | 2 |
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("tail-pipe");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly("orgId; string; ~; path; 5eb; 企业。; ~", "id; string; 是; path; 1; 编号。; ~");
        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly(
                        "-; object; ~; ~; ~; ; ~",
                        "boxes; array; ~; ~; ~; 箱子。; ~",
                        "-; object; ~; ~; ~; ; ~",
                        "size; integer; ~; ~; 2; 大小。; ~");
        assertThat(page.places(DiagnosticCode.TABLE_RAGGED)).isEmpty();
    }

    @Test
    void tailPipeRowsMayBeShortOrLong() {
        Pages page = Pages.read("""
                请求参数
                参数 | 类型 | 位置 | 是否必填 | 描述 | 示例值 |
                short | string |
                long | string | query | 否 | 甲|乙|丙 | 甲 | 乙 |
                返回参数
                """);

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly("short; string; ~; ~; ~; ; ~", "long; string; 否; query; ~; 甲|乙|丙 | 甲 | 乙; ~");
        assertThat(page.places(DiagnosticCode.TABLE_RAGGED)).containsExactly("3:1", "4:1");
    }

    @Test
    void html2textHasARuleButNoLeadingBar() {
        Pages page = Pages.read("""
                請求參數
                名稱 | 類型 | 必填 | 描述 | 樣本值 |
                ---|---|---|---|---|
                Id | string | 是 | 編號。 |  |
                返回參數
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("html2text");
        assertThat(Pages.rows(page.table(Section.REQUEST))).containsExactly("Id; string; 是; ~; ~; 編號。; ~");
    }

    @Test
    void sourceMarkdownHasParagraphsListsAndCodeInCells() {
        Pages page = Pages.read("""
                ## Request parameters {#params .section}

                |Parameter|Type|Required|Example|Description|
                |---------|----|--------|-------|-----------|
                |Disk\\_Kinds|List<String\\>|No|a\\*|The kinds:

                -   **a**: one
                -   **b**: two

                ```
                a | b
                ```

                 |
                |Old|String|No| |Gone.<br>Use another. |

                ## Response parameters
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("source-markdown");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "Disk_Kinds; List<String>; No; ~; a*; The kinds: / - **a**: one / - **b**: two / ``` / a | b / ```; ~",
                        "Old; String; No; ~; ~; Gone. / Use another.; ~");
    }

    @Test
    void sourceMarkdownHeadingMayBeSpreadOverParagraphs() {
        assertThat(request("""
                ## 请求参数

                |参数

                |类型

                |是否必须

                |描述 |
                |----|----|------|----|
                |Ids

                |Array

                |是

                |编号列表。 |

                ## 返回数据
                """)).containsExactly("Ids; Array; 是; ~; ~; 编号列表。; ~");
    }

    @Test
    void doubleHeadersAreReadOnce() {
        assertThat(request("""
                ## 请求参数

                | **名称** | **类型** | **必填** | **描述** | **示例值** |
                | --- | --- | --- | --- | --- |

                |     |     |     |     |     |
                | --- | --- | --- | --- | --- |
                | **名称** | **类型** | **必填** | **描述** | **示例值** |
                | Id | string | 是 | 编号。<BR/>- 甲<br />- 乙 | 1 |

                ## 返回参数
                """)).containsExactly("Id; string; 是; ~; 1; 编号。 / - 甲 / - 乙; ~");
    }

    @Test
    void gluedRowsAreCutAtTheWordsOfTypesAndRequiredCells() {
        Pages page = Pages.read("""
                Request parameters

                ParameterTypeRequiredDescriptionExample
                SortstringNo

                The order.

                substring
                Tagsarray<object>Yes

                The tags.

                objectNo

                One tag.


                Response parameters
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("glued");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "Sort; string; No; ~; substring; The order.; ~",
                        "Tags; array<object>; Yes; ~; ~; The tags.; ~",
                        "~; object; No; ~; ~; One tag.; ~");
    }

    @Test
    void spacedRowsHaveTheirShortCellsOnOneLine() {
        Pages page = Pages.read("""
                請求參數

                名稱 類型 必填 樣本值 描述
                Sort string 條件必選 a b

                排序。

                string 類型,區分大小寫。

                Tags Array of Tag

                標籤。

                object

                一個標籤。

                返回參數
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("spaced");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "Sort; string; 條件必選; ~; a b; 排序。 / string 類型,區分大小寫。; ~",
                        "Tags; Array of Tag; ~; ~; ~; 標籤。; ~",
                        "~; object; ~; ~; ~; 一個標籤。; ~");
    }

    @Test
    void aHeadingOfTwoWordsMayBeOneColumnOrTwo() {
        String rows = "\na string No x\n\nThe a.\n\nResponse parameters\n";

        assertThat(request("Request parameters\n\nParameter Type Required Example Description" + rows))
                .containsExactly("a; string; No; ~; x; The a.; ~");
        assertThat(request("Request parameters\n\nParameter name Type Required Example Description" + rows))
                .containsExactly("a; string; No; ~; x; The a.; ~");
    }

    @Test
    void definitionsNeedNoHeading() {
        Pages page = Pages.read("""
                请求参数

                以下是参数。

                Sort string (可选)

                排序。

                示例:asc。

                Tags array<object> (必填)

                标签。

                返回参数

                RequestId string

                编号。
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("definition");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly("Sort; string; 可选; ~; asc; 排序。; ~", "Tags; array<object>; 必填; ~; ~; 标签。; ~");
        assertThat(Pages.rows(page.table(Section.RESPONSE))).containsExactly("RequestId; string; ~; ~; ~; 编号。; ~");
    }

    @Test
    void aPageMayMixLayouts() {
        Pages page = Pages.read("""
                请求参数
                | 名称 | 类型 | 必填 | 描述 |
                |---|---|---|---|
                | a | string | 是 | 甲。 |
                返回参数
                名称 | 类型 | 描述 |
                b | string | 乙。 |
                错误码
                """);

        assertThat(page.document().layout()).containsExactly("pipes", "tail-pipe");
    }
}
