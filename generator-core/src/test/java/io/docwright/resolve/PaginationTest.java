package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.manifest.ServiceManifest.PaginationStatement;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.MemberPath;
import io.docwright.model.Pagination;
import io.docwright.model.Pagination.Offset;
import io.docwright.model.Pagination.PageNumber;
import io.docwright.model.Pagination.Token;
import io.docwright.raw.RawTable.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operations are taken to hand out a list in pages, how, and which are not. */
class PaginationTest {

    private static PageSketch list(String sample, RowSketch... parameters) {
        return new PageSketch()
                .named("ListThings")
                .line("GET", "/things")
                .request(parameters)
                .sample(sample);
    }

    private static Pagination of(PageSketch page) {
        return page.operation().pagination();
    }

    private static Optional<MemberPath> path(String... names) {
        return Optional.of(MemberPath.of(names));
    }

    private static String reasons(PageSketch page) {
        return of(page).evidence().stream().map(Evidence::detail).reduce("", (all, one) -> all + one + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "PageNumber, PageSize, TotalCount",
        "pageIndex, pageSize, totalSize",
        "page_no, page_size, total_count",
        "CurrentPage, PageSize, TotalSize",
        "PageNumer, PageSize, Total",
        "pageNum, limit, totalRecords",
        "page, perPage, total",
        "current, size, total"
    })
    void countedPagesAreKnownByManyNames(String page, String size, String total) {
        PageSketch sketch =
                list("{\"things\": [{\"id\": 1}], \"" + total + "\": 7}", row(page, "integer"), row(size, "integer"));

        assertThat(of(sketch).conventions())
                .containsExactly(new PageNumber(MemberPath.of(page), 1, false, Optional.empty(), path(size)));
        assertThat(of(sketch).items()).isEqualTo(path("things"));
        assertThat(of(sketch).end().totalItems()).isEqualTo(path(total));
    }

    @ParameterizedTest
    @CsvSource({
        "NextToken, MaxResults, NextToken",
        "Marker, MaxItems, NextMarker",
        "Marker, MaxItems, Marker",
        "page_token, page_size, next_page_token",
        "cursor, limit, nextCursor",
        "ContinuationToken, MaxKeys, NextContinuationToken",
        "NextTocken, MaxResult, NextTocken"
    })
    void namedPagesAreKnownByManyNames(String token, String size, String next) {
        PageSketch sketch = list(
                "{\"Things\": [{\"Id\": 1}], \"" + next + "\": \"x\"}", row(token, "string"), row(size, "integer"));

        assertThat(of(sketch).conventions())
                .containsExactly(new Token(MemberPath.of(token), MemberPath.of(next), path(size)));
    }

    @ParameterizedTest
    @CsvSource({"Offset, Limit, 0", "skip, limit, 0", "from, size, 0", "start, rows, 0", "startIndex, count, 0"})
    void itemsCanBeCounted(String offset, String size, long first) {
        PageSketch sketch =
                list("{\"things\": [{\"id\": 1}], \"total\": 7}", row(offset, "integer"), row(size, "integer"));

        assertThat(of(sketch).conventions())
                .containsExactly(new Offset(MemberPath.of(offset), first, false, path(size)));
    }

    @Test
    void bothConventionsAreKeptAndTheNameComesFirst() {
        PageSketch sketch = list(
                "{\"Things\": [{\"Id\": 1}], \"NextToken\": \"x\", \"TotalCount\": 3}",
                row("PageNumber", "integer"),
                row("PageSize", "integer"),
                row("NextToken", "string"),
                row("MaxResults", "integer"));

        assertThat(of(sketch).conventions())
                .containsExactly(
                        new Token(MemberPath.of("NextToken"), MemberPath.of("NextToken"), path("MaxResults")),
                        new PageNumber(MemberPath.of("PageNumber"), 1, false, Optional.empty(), path("PageSize")));
        assertThat(of(sketch).summary()).isEqualTo("paged by token, else by page number, items in Things");
    }

    @Test
    void aListTheSamplesSpellOtherwiseIsOneList() {
        PageSketch sketch = list(
                        "{\"DiskSet\": {\"Disk\": [{\"Id\": 1}]}, \"TotalCount\": 3}", row("PageNumber", "integer"))
                .response(row("Diskset", "array").says("The disks."), row("TotalCount", "integer"));

        assertThat(of(sketch).items()).isEqualTo(path("DiskSet", "Disk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of the page. Pages start from 0.",
                "The number of the page. Pages start from **0**.",
                "页码，从 0 开始。",
                "頁碼，從0開始。",
                "ページ番号。0 から始まります。"
            })
    void aFirstPageOfZeroIsReadInFourLanguages(String prose) {
        PageSketch sketch = list(
                "{\"Things\": [{\"Id\": 1}], \"TotalCount\": 3}",
                row("PageNumber", "integer").says(prose),
                row("PageSize", "integer"));

        assertThat(of(sketch).conventions()).extracting("first").containsExactly(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The page number. Pages start from page 1.",
                "页码，起始值为 1，默认值为 1。",
                "頁碼，預設值為 1。",
                "ページ番号。デフォルト値は 1 です。"
            })
    void aFirstPageOfOneIsReadInFourLanguages(String prose) {
        PageSketch sketch = list(
                "{\"Things\": [{\"Id\": 1}], \"TotalCount\": 3}",
                row("PageNumber", "integer").says(prose),
                row("PageSize", "integer"));

        assertThat(of(sketch).conventions()).extracting("first").containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The number of entries returned on the current page.", "当前页的记录数。", "本頁的記錄數。", "現在のページのエントリ数。"})
    void aTotalThatIsAboutOnePageIsNone(String prose) {
        PageSketch sketch = new PageSketch()
                .named("ListThings")
                .line("GET", "/things")
                .request(row("PageNumber", "integer"), row("PageSize", "integer"))
                .response(row("TotalCount", "integer").says(prose), row("Things", "array<string>"))
                .sample("{\"TotalCount\": 1, \"Things\": [\"a\"]}");

        assertThat(of(sketch).isPaged()).isTrue();
        assertThat(of(sketch).end().totalItems()).isEmpty();
    }

    @Test
    void membersBesideTheListAndInAnObjectBesideItAreFound() {
        PageSketch deep = list(
                "{\"Data\": {\"Things\": {\"Thing\": [{\"Id\": 1}]}, \"TotalSize\": 1, \"CurrentPage\": 1}}",
                row("CurrentPage", "integer").required("Yes"),
                row("PageSize", "integer"));
        PageSketch beside = list(
                "{\"nodes\": [{\"id\": 1}], \"page\": {\"page_number\": 1, \"total_count\": 2, \"has_more\": true}}",
                row("pageNumber", "string"),
                row("pageSize", "string"));

        assertThat(of(deep).items()).isEqualTo(path("Data", "Things", "Thing"));
        assertThat(of(deep).end().totalItems()).isEqualTo(path("Data", "TotalSize"));
        assertThat(of(deep).conventions())
                .containsExactly(new PageNumber(
                        MemberPath.of("CurrentPage"), 1, true, path("Data", "CurrentPage"), path("PageSize")));
        assertThat(of(beside).end().totalItems()).isEqualTo(path("page", "total_count"));
        assertThat(of(beside).end().more()).isEqualTo(path("page", "has_more"));
        assertThat(of(beside).conventions()).extracting("current").containsExactly(path("page", "page_number"));
    }

    @Test
    void anAnswerThatIsTheListIsPagedAndItsHeadersAreNoted() {
        PageSketch sketch = new PageSketch()
                .named("ListThings")
                .line("GET", "/things")
                .request(row("page", "integer"), row("perPage", "integer"))
                .table(Section.RESPONSE_HEADERS, row("x-next-page", "integer"), row("x-total-pages", "integer"))
                .sample("[{\"id\": 1}]");

        assertThat(of(sketch).items()).contains(new MemberPath(List.of()));
        assertThat(of(sketch).end().headers()).containsExactly("x-next-page", "x-total-pages");
    }

    @Test
    void ofSeveralListsTheOneCalledLikeTheOperationHoldsTheItems() {
        PageSketch sketch = list(
                "{\"Filters\": [{\"A\": 1}], \"Things\": [{\"Id\": 1}], \"TotalCount\": 3}",
                row("PageNumber", "integer"),
                row("PageSize", "integer"));

        assertThat(of(sketch).items()).isEqualTo(path("Things"));
    }

    @Test
    void whereTwoListsCouldBeMeantNothingIsPagedByNumber() {
        PageSketch sketch = list(
                "{\"Some\": [{\"A\": 1}], \"Others\": [{\"Id\": 1}], \"TotalCount\": 3}",
                row("PageNumber", "integer"),
                row("PageSize", "integer"));

        assertThat(of(sketch).isPaged()).isFalse();
        assertThat(reasons(sketch)).contains("which list is meant is not certain; found `Some`, `Others`");
    }

    @Test
    void whereTwoListsCouldBeMeantPagesWithNamesHaveNoItems() {
        PageSketch sketch = list(
                "{\"Some\": [{\"A\": 1}], \"Others\": [{\"Id\": 1}], \"NextToken\": \"x\"}",
                row("NextToken", "string"));

        assertThat(of(sketch).isPaged()).isTrue();
        assertThat(of(sketch).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "StartTime string, EndTime string | {\"Things\": [{\"Id\": 1}], \"TotalCount\": 1}",
                "ClientToken string, MaxCount integer | {\"Things\": [{\"Id\": 1}]}",
                "count integer | {\"Result\": [\"a\"]}",
                "MaxResults integer | {\"Things\": [{\"Id\": 1}], \"NextToken\": \"x\"}",
                "NextToken string | {\"Things\": [{\"Id\": 1}]}",
                "page integer | {\"Things\": [{\"Id\": 1}]}",
                "page string, size integer | {\"Things\": [{\"Id\": 1}], \"TotalCount\": 1}",
                "start string, limit integer | {\"Things\": [{\"Id\": 1}], \"TotalCount\": 1}",
                "Offset integer | {\"Things\": [{\"Id\": 1}], \"TotalCount\": 1}",
                "PageNumber integer, PageSize integer | {\"Thing\": {\"Id\": 1}}",
                "totalBatch integer, currentBatch integer | {\"Things\": [{\"Id\": 1}]}",
                "SecurityToken string | {\"Things\": [{\"Id\": 1}], \"NextToken\": \"x\"}",
            })
    void whatIsNotCertainIsNotPaged(String parameters, String sample) {
        RowSketch[] rows = List.of(parameters.split(", ")).stream()
                .map(one -> row(one.split(" ")[0], one.split(" ")[1]))
                .toArray(RowSketch[]::new);
        PageSketch sketch = list(sample, rows);

        assertThat(of(sketch).conventions()).isEmpty();
        assertThat(of(sketch).evidence()).as("a reason").isNotEmpty();
    }

    @Test
    void whatChangesSomethingIsNotCalledAgain() {
        PageSketch sketch = new PageSketch()
                .named("DeleteThings")
                .request(row("PageNumber", "integer"), row("PageSize", "integer"))
                .sample("{\"Things\": [{\"Id\": 1}], \"TotalCount\": 1}");

        assertThat(of(sketch).isPaged()).isFalse();
        assertThat(reasons(sketch)).contains("`delete` changes something");
    }

    @Test
    void theEvidenceNamesThePlacesItComesFrom() {
        PageSketch sketch = list(
                "{\"Things\": [{\"Id\": 1}], \"TotalCount\": 3}",
                row("PageNumber", "integer"),
                row("PageSize", "integer"));

        assertThat(of(sketch).evidence())
                .extracting(Evidence::origin, Evidence::rule, Evidence::detail)
                .containsExactly(
                        tuple(Origin.DOCUMENTED, "paging", "`PageNumber` counts pages from 1"),
                        tuple(Origin.SAMPLE, "paging", "the items are `Things`"),
                        tuple(Origin.SAMPLE, "paging", "`TotalCount` counts all items"));
    }

    private static PageSketch stated(PageSketch page, boolean none, String... keysAndValues) {
        Map<String, Located<String>> members = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            members.put(keysAndValues[i], page.text(keysAndValues[i + 1]));
        }
        return page.statement(new OperationStatement(
                page.text("ListThings"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Located<>(new PaginationStatement(none, members), page.at())),
                Map.of()));
    }

    private static PageSketch paged() {
        return list(
                "{\"Things\": [{\"Id\": 1}], \"Sum\": 3, \"Again\": \"x\", \"TotalCount\": 3}",
                row("PageNumber", "integer"),
                row("PageSize", "integer"),
                row("After", "string"));
    }

    @Test
    void theManifestSwitchesPagesOff() {
        PageSketch page = stated(paged(), true);

        assertThat(of(page).isPaged()).isFalse();
        assertThat(of(page).evidence().get(0).origin()).isEqualTo(Origin.CORRECTION);
        assertThat(page.corrections()).isEqualTo(1);
    }

    @Test
    void theManifestNamesWhatThePageDoesNotTell() {
        PageSketch page = stated(paged(), false, "token", "After", "next", "Again", "total", "Sum");

        assertThat(of(page).conventions())
                .containsExactly(new Token(MemberPath.of("After"), MemberPath.of("Again"), Optional.empty()));
        assertThat(of(page).items()).isEqualTo(path("Things"));
        assertThat(of(page).end().totalItems()).isEqualTo(path("Sum"));
        assertThat(page.corrections()).isEqualTo(1);
    }

    @Test
    void aSingleFactOfAConventionIsCorrected() {
        PageSketch page = stated(paged(), false, "first", "0");

        assertThat(of(page).conventions()).extracting("first").containsExactly(0L);
    }

    @Test
    void aStatementThePageAgreesWithIsObsolete() {
        PageSketch page = stated(paged(), false, "page", "PageNumber", "items", "Things");

        assertThat(page.codes()).contains(DiagnosticCode.CORRECTION_OBSOLETE);
        assertThat(page.corrections()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"items, Thinks", "total, Things", "page, PageNo", "more, Sum", "token, After"})
    void aStatementThatCannotBeFollowedIsUnmatchedAndChangesNothing(String key, String value) {
        PageSketch page = stated(paged(), false, key, value);

        assertThat(page.codes()).contains(DiagnosticCode.CORRECTION_UNMATCHED);
        assertThat(of(page).conventions()).isEqualTo(of(paged()).conventions());
        assertThat(of(page).items()).isEqualTo(path("Things"));
        assertThat(of(page).end().totalItems()).isEqualTo(path("TotalCount"));
    }
}
