package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.Claim;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import io.docwright.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final String START = "<html><body><h1>ListBoats</h1>\n<h2>Request parameters</h2>\n";
    private static final String HEAD =
            "<tr><th>Parameter</th><th>Type</th><th>Required</th><th>Description</th></tr>\n";

    private static RawTable table(Pages page) {
        return page.table(Section.REQUEST);
    }

    private static List<String> rows(String body) {
        return Pages.rows(table(Pages.read(START + "<table>" + HEAD + body + "</table>")));
    }

    private static String depths(RawTable table) {
        return String.join(
                " ",
                table.rows().stream()
                        .map(row ->
                                row.name().orElseThrow().value() + row.depth().orElse(0))
                        .toList());
    }

    @Test
    void cellsInCellsBelowTheBoundOfNestingAreRead() {
        for (int depth = 1; depth < 90; depth++) {
            String page = "<!DOCTYPE html><d>" + "<table><td>".repeat(depth) + "<tr>";

            Assertions.assertDoesNotThrow(() -> Pages.read(page), "depth " + depth);
        }
    }

    @Test
    void cellsKeepTheirPlacesAmongReferencesAndWideCharactersAndBothLineEnds() {
        String text = "<!DOCTYPE html>\r\n<html><body><h1>船舶 &amp; 港口</h1>\r\n<h2>请求参数</h2>\r\n<table>\r\n"
                + "<tr><td>名称</td><td>类型</td><td>描述</td></tr>\r\n"
                + "<tr><td><a name=\"x\"></a>甲 &nbsp;</td><td>List&lt;String&gt;</td><td>😀 A &#x26; B，<b>粗</b>体。</td></tr>\r\n"
                + "<tr><td>Berth</td><td>string</td><td>泊位&#65292;编号。</td></tr></table></body></html>";

        RawTable table = table(Pages.read(text));

        assertThat(Pages.rows(table))
                .containsExactly("甲; List<String>; ~; ~; ~; 😀 A & B，粗体。; ~", "Berth; string; ~; ~; ~; 泊位，编号。; ~");
        assertThat(written(text, table.rows().get(0).type().orElseThrow().at())).isEqualTo("List&lt;String&gt;");
        assertThat(written(text, table.rows().get(0).description().get(0).at())).isEqualTo("😀 A &#x26; B，<b>粗</b>体。");
        assertThat(table.rows().get(1).name().orElseThrow().at()).hasToString("page.txt:7:9");
        assertThat(written(text, table.rows().get(1).name().orElseThrow().at())).isEqualTo("Berth");
    }

    private static String written(String text, SourceLocation at) {
        return text.substring(at.offset(), at.end());
    }

    @Test
    void looseTagsGiveTheSameRowsAsClosedOnes() {
        assertThat(rows("<TR><TD>Dock<TD>string<TD>Yes<TD>The dock.<TR><TD>Pier<TD>long<TD>No<TD>The<BR>pier."))
                .containsExactly("Dock; string; Yes; ~; ~; The dock.; ~", "Pier; long; No; ~; ~; The / pier.; ~");
    }

    @Test
    void whatStandsBelowANameDescribesIt() {
        assertThat(rows("<tr><td>Dock<br>Only for members.</td><td>string</td><td>No</td><td>The dock.</td></tr>"))
                .containsExactly("Dock; string; No; ~; ~; Only for members. / The dock.; ~");
    }

    @Test
    void listsInCellsAreBullets() {
        assertThat(rows("<tr><td>Rig</td><td>string</td><td>No</td><td>The rig:<ul><li>sloop<li>ketch</ul></td></tr>"))
                .containsExactly("Rig; string; No; ~; ~; The rig: / - sloop / - ketch; ~");
    }

    @Test
    void scriptsStylesAndWhatIsNotShownAreNeverRead() {
        Pages page = Pages.read(
                START + "<script>var t='<td>Evil</td>';</script><style>.x{}</style><template><p>gone.</p></template>"
                        + "<table>" + HEAD
                        + "<tr><td>Dock<script>steal()</script></td><td>string</td><td>No</td><td>A.<noscript>no.</noscript></td></tr></table>");

        assertThat(Pages.rows(table(page))).containsExactly("Dock; string; No; ~; ~; A.; ~");
        assertThat(page.document().claims())
                .filteredOn(claim -> !claim.serves().equals(ClaimBook.CHROME))
                .noneMatch(claim -> claim.rule().equals("markup"));
    }

    @Test
    void aCellOverSeveralRowsCountsInEach() {
        Pages page = Pages.read(START + "<table>" + HEAD
                + "<tr><td>Dock</td><td rowspan=\"2\">string</td><td>Yes</td><td>The dock.</td></tr>"
                + "<tr><td>Pier</td><td>No</td><td>The pier.</td></tr></table>");

        assertThat(Pages.rows(table(page)))
                .containsExactly("Dock; string; Yes; ~; ~; The dock.; ~", "Pier; string; No; ~; ~; The pier.; ~");
        assertThat(page.places(DiagnosticCode.TABLE_SPAN)).isEmpty();
    }

    @Test
    void aNameOverSeveralRowsIsOneRowAndReported() {
        Pages page = Pages.read(START + "<table>" + HEAD
                + "<tr><td rowspan=2>Dock</td><td>string</td><td>Yes</td><td>The dock.</td></tr>\n"
                + "<tr><td>string</td><td>Yes</td><td>It has a number.</td></tr></table>");

        assertThat(Pages.rows(table(page))).hasSize(1).allMatch(row -> row.endsWith("The dock. / It has a number.; ~"));
        assertThat(page.places(DiagnosticCode.TABLE_SPAN)).containsExactly("5:9");
    }

    @Test
    void aHeadingOverTwoColumnsShowsDepth() {
        Pages page = Pages.read(START + "<table><tr><th colspan=2>Parameter</th><th>Type</th><th>Description</th></tr>"
                + "<tr><td colspan=2>Dock</td><td>object</td><td>The dock.</td></tr>"
                + "<tr><td rowspan=2></td><td>Length</td><td>integer</td><td>In metres.</td></tr>"
                + "<tr><td>Depth</td><td>integer</td><td>In metres.</td></tr></table>");

        assertThat(depths(table(page))).isEqualTo("Dock0 Length1 Depth1");
    }

    @Test
    void aCellOverAllColumnsIsNoRow() {
        Pages page = Pages.read(START + "<table>" + HEAD + "<tr><td colspan=4>The following are optional.</td></tr>"
                + "<tr><td>Dock</td><td>string</td><td>No</td><td>The dock.</td></tr></table>");

        assertThat(Pages.rows(table(page))).containsExactly("Dock; string; No; ~; ~; The dock.; ~");
        assertThat(page.places(DiagnosticCode.TABLE_SPAN)).containsExactly("4:19");
    }

    @Test
    void aTableInsideACellHoldsTheMembersOfItsRow() {
        Pages page = Pages.read(START + "<table>" + HEAD + "<tr><td>Dock</td><td>object</td><td>Yes</td><td>The dock."
                + "<table><tr><td>Name</td><td>Description</td><td>Type</td></tr><tr><td>Length</td><td>In metres.</td><td>integer</td></tr></table>"
                + "</td></tr><tr><td>Pier</td><td>string</td><td>No</td><td>The pier.</td></tr></table>");

        assertThat(Pages.rows(table(page)))
                .containsExactly(
                        "Dock; object; Yes; ~; ~; The dock.; ~",
                        "Length; integer; ~; ~; ~; In metres.; ~",
                        "Pier; string; No; ~; ~; The pier.; ~");
        assertThat(depths(table(page))).isEqualTo("Dock0 Length1 Pier0");
        assertThat(page.places(DiagnosticCode.TABLE_NESTED)).hasSize(1);
    }

    @Test
    void captionsSayWhatATableDocuments() {
        Pages page = Pages.read("<html><body><h1>ListBoats</h1><h2>Interface</h2>"
                + "<table><caption>Request headers</caption>" + HEAD
                + "<tr><td>X-Harbour</td><td>string</td><td>Yes</td><td>The harbour.</td></tr></table>"
                + "<p><b>Table 2</b> Response parameters</p><table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>"
                + "<tr><td>Boats</td><td>array&lt;object&gt;</td><td>The boats.</td></tr></table>"
                + "<p><b>Table 3</b> Boats</p><table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>"
                + "<tr><td>Keel</td><td>string</td><td>The keel.</td></tr></table>");

        assertThat(page.operation().tables())
                .extracting(RawTable::section)
                .containsExactly(Section.REQUEST_HEADERS, Section.RESPONSE, Section.RESPONSE);
        assertThat(page.operation().tables().get(2).caption().orElseThrow().value())
                .isEqualTo("Boats");
    }

    @Test
    void linksAndTitlesNameTheOperation() {
        Pages page = Pages.read("<html><head><title>fleet:ListBoats - Lists boats</title></head><body>"
                + "<p>Try it <a href=\"https://explorer.example.com/?product=fleet&amp;api=ListBoats\">here</a>.</p>"
                + "<h2>Request parameters</h2><table>" + HEAD
                + "<tr><td>Dock</td><td>string</td><td>No</td><td>A.</td></tr></table>");

        assertThat(page.operation().names())
                .extracting(name -> name.witness() + " " + name.name().value())
                .containsExactly("HEADING ListBoats", "LINK ListBoats");
    }

    @Test
    void samplesInPreformattedTextAreDecoded() {
        Pages page = Pages.read(
                START + "<table>" + HEAD + "<tr><td>Dock</td><td>string</td><td>No</td><td>A.</td></tr></table>"
                        + "<h2>Sample success responses</h2><div><pre><code><span>{</span>\r\n&quot;Boats&quot;: [\"a &lt;b&gt;\"]\r\n}</code></pre></div>");

        RawOperation operation = page.operation();
        assertThat(operation.samples()).hasSize(1);
        assertThat(operation.samples().get(0).text().value()).isEqualTo("{\n\"Boats\": [\"a <b>\"]\n}");
        assertThat(operation.samples().get(0).value()).isPresent();
        assertThat(page.places(DiagnosticCode.SAMPLE_REPAIRED)).isEmpty();
    }

    @Test
    void tablesOfHtmlInMarkdownAreReadAtTheirPlaces() {
        Pages page = Pages.read("# ListBoats\n\n## Request parameters\n\n<table>\n  <tbody>\n" + HEAD
                + "<tr><td>Dock</td><td>Int32</td><td>No</td><td>The <b>dock</b>.</td></tr>\n</tbody>\n</table>\n\n"
                + "## Sample success responses\n\n```\n<table>\n```\n");

        RawTable table = table(page);
        assertThat(Pages.rows(table)).containsExactly("Dock; Int32; No; ~; ~; The dock.; ~");
        assertThat(table.rows().get(0).name().orElseThrow().at()).hasToString("page.txt:8:9");
        assertThat(page.document().layout()).containsExactly("html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype HTML><p>x",
                " \n<!-- a > b --><html>",
                "<div><p>x</p></div>",
                "<table><tr><td>x</td></table>"
            })
    void htmlIsToldByWhatItHolds(String text) {
        assertThat(HtmlPage.isHtml(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Title\n<div>x</div>",
                "<div>x</div>\n\n## Request parameters\n",
                "<Common parameters>\ntext",
                "",
                "<"
            })
    void textWithSomeTagsIsNot(String text) {
        assertThat(HtmlPage.isHtml(text)).isFalse();
    }

    static Stream<String> hostile() {
        return Stream.of(
                        "<b>",
                        "<table>",
                        "<td>",
                        "<table><tr><td>",
                        "<p>",
                        "<a href=x>",
                        "<font>",
                        "<div a=b",
                        "&lt",
                        "<!--",
                        "<pre>",
                        "<ul><li>",
                        "<tr><td rowspan=9999 colspan=9999>x",
                        "&#x41;",
                        "<h1>",
                        "<caption>",
                        "</p>",
                        "<svg><table>",
                        "<select><table>",
                        " a=b")
                .map(part -> "<html><body>" + (part.equals(" a=b") ? "<p" : "") + part.repeat(60_000 / part.length()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void repeatedTagsTakeLinearTime(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(8), () -> check(text));
        Assertions.assertTimeout(Duration.ofSeconds(8), () -> check("# x\n## Request parameters\n<table>" + text));
    }

    @Test
    void whatIsClaimedAndWhatIsNotAreTheWholePage() {
        check(
                START + "<!-- note --><table>" + HEAD
                        + "<tr><td>Dock &nbsp;</td><td>string</td><td>No</td><td>A.<p>B &lt; C</td></tr>text</table><nav>menu</nav>stray &amp; end</html>  ");
    }

    /** Claims and reports of unclaimed text cover the page without overlap. */
    private static void check(String text) {
        var diagnostics = new Diagnostics();
        var document = new PageReader().read(SourceText.of("page.html", text), diagnostics);
        List<SourceLocation> spans =
                new ArrayList<>(document.claims().stream().map(Claim::at).toList());
        diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.TEXT_UNCLAIMED)
                .map(Diagnostic::at)
                .forEach(spans::add);
        spans.sort(Comparator.comparingInt(SourceLocation::offset));
        int end = 0;
        for (SourceLocation span : spans) {
            assertThat(text.substring(Math.min(end, span.offset()), span.offset()))
                    .isBlank();
            assertThat(span.offset()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(text.substring(end)).isBlank();
    }
}
