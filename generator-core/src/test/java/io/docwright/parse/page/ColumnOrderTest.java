package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables whose columns stand in another order than most, and tables with tabs. */
class ColumnOrderTest {

    private static RawTable request(String page) {
        return Pages.read(page).table(Section.REQUEST);
    }

    @Test
    void gluedWordsAreCutInTheOrderOfTheHeading() {
        assertThat(Pages.rows(request("""
                Request parameters

                ParameterRequiredTypeLocationDescription
                shelfNoYesstringpath

                Which shelf.

                depthNointegerquery

                How deep.
                """)))
                .containsExactly(
                        "shelfNo; string; Yes; path; ~; Which shelf.; ~", "depth; integer; No; query; ~; How deep.; ~");
    }

    @Test
    void aTypeNobodyHasHeardOfStaysInItsColumn() {
        assertThat(Pages.rows(request("""
                Request parameters

                | Parameter | Type | Required | Description |
                |---|---|---|---|
                | shelfNo | shelf mark | Yes | Which shelf. |
                | depth | wibble | No | How deep. |
                | height | How high. | | |
                """)))
                .containsExactly(
                        "shelfNo; shelf mark; Yes; ~; ~; Which shelf.; ~",
                        "depth; wibble; No; ~; ~; How deep.; ~",
                        "height; ~; ~; ~; ~; How high.; ~");
    }

    @Test
    void spacedWordsMayStandBeforeTheType() {
        assertThat(Pages.rows(request("""
                Request parameters

                Parameter Required Type Description
                shelfNo Yes string

                Which shelf.

                The Date of the day.

                tags No array

                All tags.

                No string

                One tag.
                """)))
                .containsExactly(
                        "shelfNo; string; Yes; ~; ~; Which shelf. / The Date of the day.; ~",
                        "tags; array; No; ~; ~; All tags.; ~",
                        "~; string; No; ~; ~; One tag.; ~");
    }

    @Test
    void halfPipeRowsMayHaveTheirDescriptionSecond() {
        assertThat(Pages.rows(request("""
                Request parameters
                Parameter |
                Description |
                Required |
                Type |
                shelfNo |
                Which shelf.
                Or all of them. |
                Yes | string |
                depth |
                How deep. |
                No | integer |
                """)))
                .containsExactly(
                        "shelfNo; string; Yes; ~; ~; Which shelf. / Or all of them.; ~",
                        "depth; integer; No; ~; ~; How deep.; ~");
    }

    @Test
    void aListInTheMiddleOfARowIsNoRow() {
        assertThat(Pages.rows(request("""
                ## Request parameters

                |Parameter|Required|Description|Type|
                |---|---|---|---|
                |order|No|The order:

                -   up
                -   down|string|
                |depth|Yes|How deep.|integer|
                """)))
                .containsExactly(
                        "order; string; No; ~; ~; The order: / - up / - down; ~",
                        "depth; integer; Yes; ~; ~; How deep.; ~");
    }

    @Test
    void tabsSeparateCellsAndParagraphsBreakRows() {
        Pages page = Pages.read("""
                Request parameters
                Parameter\tType\tRequired\tDescription\tExample
                shelfNo\tstring\tYes\tWhich shelf.
                Or all of them.\ts-1
                tags\tarray\tNo
                \tstring\tNo\tOne tag.\tred
                Response parameters
                """);

        assertThat(page.table(Section.REQUEST).layout()).isEqualTo("tabs");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "shelfNo; string; Yes; ~; s-1; Which shelf. / Or all of them.; ~",
                        "tags; array; No; ~; ~; ; ~",
                        "~; string; No; ~; red; One tag.; ~");
    }

    @Test
    void proseBelowATableWithTabsIsNotInIt() {
        assertThat(Pages.rows(request("""
                Request parameters
                Parameter\tType\tDescription
                shelfNo\tstring\tWhich shelf.

                These are all.
                """))).containsExactly("shelfNo; string; ~; ~; ~; Which shelf.; ~");
    }

    @Test
    void referencesToBlanksShowNestingAndOthersAreText() {
        Pages page = Pages.read("""
                ## Request parameters

                |Parameter|Type|Description|
                |---|---|---|
                |shelf|array&lt;object&gt;|The a&#124;b shelf, R&D &amp; more.|
                |&nbsp;&nbsp;no|string|Its number.|
                |&emsp;&emsp;depth|integer|How deep?|
                """);

        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly(
                        "shelf; array<object>; ~; ~; ~; The a|b shelf, R&D & more.; ~",
                        "no; string; ~; ~; ~; Its number.; ~",
                        "depth; integer; ~; ~; ~; How deep?; ~");
        assertThat(page.table(Section.REQUEST).rows())
                .extracting(RawTable.RawRow::depth)
                .containsExactly(Optional.empty(), Optional.of(1), Optional.of(2));
        assertThat(page.places(DiagnosticCode.TEXT_UNCLAIMED)).isEmpty();
    }

    @Test
    void cellsThatAFormLostAreReportedAtTheirHeading() {
        String page = """
                請求參數

                名稱

                類型

                必填

                描述

                shelfNo

                string

                哪一個書架。

                depth

                integer

                多深。
                """;

        assertThat(Pages.read(page).places(DiagnosticCode.COLUMN_EMPTY)).containsExactly("7:1");
    }

    @Test
    void anEmptyCellBetweenBordersIsNotLost() {
        Pages page = Pages.read("""
                ## Request parameters

                |Parameter|Type|Required|
                |---|---|---|
                |shelfNo|string||
                |depth|integer|No|
                """);

        assertThat(page.places(DiagnosticCode.COLUMN_EMPTY)).isEmpty();
    }
}
