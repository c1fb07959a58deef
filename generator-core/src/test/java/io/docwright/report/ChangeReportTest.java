package io.docwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.docwright.diff.Change;
import io.docwright.diff.ChangeKind;
import io.docwright.diff.Comparison;
import io.docwright.diff.HistoryNote;
import io.docwright.diff.Impact;
import io.docwright.diff.Impacts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChangeReportTest {

    private static final Change REMOVED = new Change(
            "GetBook.request.pages",
            ChangeKind.PARAMETER_REMOVED,
            Optional.of("query, Long"),
            Optional.empty(),
            new Impacts(Impact.BREAKING, Impact.BREAKING, Impact.BREAKING),
            Impact.BREAKING,
            Impact.NONE,
            "do not call `GetBookRequest.Builder.pages(…)` any more",
            List.of("operations", "GetBook", "parameters", "query:pages"),
            true);

    private static final Change ADDED = new Change(
            "Book.isbn",
            ChangeKind.PROPERTY_ADDED,
            Optional.empty(),
            Optional.of("String"),
            new Impacts(Impact.COMPATIBLE, Impact.COMPATIBLE, Impact.COMPATIBLE),
            Impact.NONE,
            Impact.COMPATIBLE,
            "nothing to do",
            List.of("types", "Book", "properties", "isbn"),
            false);

    private static final HistoryNote NOTE =
            new HistoryNote("GetBook", HistoryNote.Kind.ANNOUNCED, List.of("2026-02-02"));

    private final ChangeReport report = new ChangeReport(List.of(
            new Comparison("archive", List.of(), List.of()),
            new Comparison("library", List.of(ADDED, REMOVED), List.of(NOTE))));

    @Test
    void textTellsEachChangeWithItsPlanesAndWhatToDo() {
        assertThat(report.text()).isEqualTo("""
                archive: no changes
                library: 1 breaking, 1 compatible changes; major (wire breaking, source breaking, binary breaking)
                  breaking: `GetBook.request.pages` parameter-removed: `query, Long` -> nothing
                    wire breaking (requests), source breaking, binary breaking
                    do not call `GetBookRequest.Builder.pages(…)` any more
                  compatible: `Book.isbn` property-added: nothing -> `String`
                    wire compatible, source compatible, binary compatible
                    nothing to do
                  note: %s
                """.formatted(NOTE.text()));
    }

    @Test
    void markdownIsForAPullRequest() {
        assertThat(report.markdown()).isEqualTo("""
                ## `archive`: no changes

                ## `library`: major, 1 breaking, 1 compatible

                ### Breaking

                - `GetBook.request.pages` parameter-removed: `query, Long` → nothing\s\s
                  wire breaking (requests), source breaking, binary breaking\s\s
                  do not call `GetBookRequest.Builder.pages(…)` any more

                ### Compatible

                - `Book.isbn` property-added: nothing → `String`\s\s
                  wire compatible, source compatible, binary compatible\s\s
                  nothing to do

                ### Change history

                - %s
                """.formatted(NOTE.text()));
    }

    @Test
    void jsonIsAsThePublishedSchemaSays() throws IOException {
        JsonNode schema = schema();
        JsonNode json = new ObjectMapper().readTree(report.json());

        assertThat(problems(schema, json)).isEmpty();
        assertThat(json.at("/verdict").asText()).isEqualTo("major");
        assertThat(json.at("/services/1/changes/0/impacts/requests").asText()).isEqualTo("breaking");
        assertThat(json.at("/services/1/changes/0/now").isNull()).isTrue();
        assertThat(json.at("/services/1/history/0/dates/0").asText()).isEqualTo("2026-02-02");
        assertThat(problems(schema, new ObjectMapper().readTree(report.json().replace("\"advice\"", "\"advise\""))))
                .isNotEmpty();
        List<String> kinds = new ArrayList<>();
        schema.at("/$defs/change/properties/kind/enum").forEach(kind -> kinds.add(kind.asText()));
        assertThat(kinds)
                .containsExactlyElementsOf(
                        Arrays.stream(ChangeKind.values()).map(ChangeKind::word).toList());
    }

    @Test
    void htmlHasARowForEachChangeAndNeedsNothingElse() {
        Document page = Jsoup.parse(report.html());

        assertThat(page.title()).isEqualTo("Changes: major");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").get(0).select("td").stream().map(Element::text))
                .containsExactly(
                        "GetBook.request.pages",
                        "parameter-removed",
                        "query, Long",
                        "",
                        "breaking",
                        "breaking",
                        "breaking",
                        "do not call `GetBookRequest.Builder.pages(…)` any more");
        assertThat(page.select("li").eachText()).containsExactly(NOTE.text());
        assertThat(page.select("script, link, img, iframe, [src], [href]")).isEmpty();
    }

    /** Names and values come from pages, and pages are hostile. */
    @Test
    void noTextOfAPageBecomesMarkup() {
        String hostile = "</code><script>alert(1)</script>${7*7}<#if x>`` [a](javascript:b) | \u202e\u0007";
        Change change = new Change(
                hostile,
                ChangeKind.DEFAULT_CHANGED,
                Optional.of(hostile),
                Optional.of("`" + hostile),
                Impacts.NONE,
                Impact.NONE,
                Impact.NONE,
                "set `" + hostile + "` yourself",
                List.of(),
                false);
        ChangeReport hostileReport = new ChangeReport(List.of(new Comparison(hostile, List.of(change), List.of())));

        Document page = Jsoup.parse(hostileReport.html());
        assertThat(page.select("script, a")).isEmpty();
        assertThat(page.select("tbody td").get(0).text()).contains("<script>alert(1)</script>${7*7}<#if x>");
        assertThat(hostileReport.html() + hostileReport.text() + hostileReport.markdown())
                .doesNotContain("\u202e", "\u0007");
        assertThat(hostileReport.markdown()).contains("```</code><script>alert(1)</script>");
    }

    @Test
    void theSameChangesGiveTheSameBytes() {
        assertThat(new ChangeReport(report.services()).html()).isEqualTo(report.html());
        assertThat(report.json()).endsWith("}\n").doesNotContain("\r");
    }

    private static List<String> problems(JsonNode schema, JsonNode json) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(json).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ChangeReportTest.class.getResourceAsStream("changes.schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
