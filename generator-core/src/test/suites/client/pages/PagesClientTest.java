package client.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import client.pages.runtime.Paged;
import io.docwright.testing.LocalService;
import io.docwright.testing.LocalService.Received;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What generated paginators do with honest, sloppy and broken services, over a local server. */
final class PagesClientTest {
    private final LocalService service = new LocalService();
    private final PagesClient client =
            PagesClient.builder().endpoint(service.uri()).build();

    @AfterEach
    void stop() {
        service.close();
    }

    /** The items {@code from} to {@code to} of a listing, both from 1, the second not among them. */
    private static String items(long from, long to) {
        return LongStream.range(from, to)
                .mapToObj(id -> "{\"Id\":" + id + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String slice(long page, long size, long all) {
        return items(Math.min((page - 1) * size, all) + 1, Math.min(page * size, all) + 1);
    }

    private static long sent(Received request, String name, long otherwise) {
        Matcher value = Pattern.compile("(?:^|&)" + name + "=(\\d+)").matcher(request.rawQuery());
        return value.find() ? Long.parseLong(value.group(1)) : otherwise;
    }

    private List<String> queries() {
        return service.requests().stream().map(Received::rawQuery).toList();
    }

    private static List<Long> ids(Iterable<Item> items) {
        List<Long> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private void numbered(long all, long cap, Function<Long, Long> told) {
        service.answeringBy(request -> {
            long page = sent(request, "PageNumber", 1);
            long size = Math.min(cap, sent(request, "PageSize", 10));
            return "{\"Items\":" + slice(page, size, all) + ",\"PageNumber\":" + told.apply(page) + ",\"Total\":" + all
                    + "}";
        });
    }

    @Test
    void itemsOfAllPagesComeInOrderAndTheTotalEndsThem() {
        numbered(25, 100, page -> page);

        assertThat(ids(client.listNumberedPaginator(r -> r.pageSize(10)).items()))
                .isEqualTo(upTo(25));
        assertThat(queries()).containsExactly("PageSize=10", "PageNumber=2&PageSize=10", "PageNumber=3&PageSize=10");
    }

    @Test
    void aServiceThatCapsPagesSilentlyLosesNothing() {
        numbered(25, 4, page -> page);

        assertThat(ids(client.listNumberedPaginator(r -> r.pageSize(1000)).items()))
                .isEqualTo(upTo(25));
        assertThat(service.requests()).hasSize(7);
    }

    @Test
    void nothingIsSentBeforeAndNoPageMoreThanIsAskedFor() {
        numbered(1000, 100, page -> page);
        ListNumberedPaginator pages = client.listNumberedPaginator(r -> {});
        assertThat(service.requests()).isEmpty();

        assertThat(pages.items().stream().limit(10).count()).isEqualTo(10);
        assertThat(service.requests()).hasSize(1);
        assertThat(pages.stream().findFirst().orElseThrow().total()).isEqualTo(1000);
        assertThat(service.requests()).hasSize(2);
        for (Item item : pages.items()) {
            if (item.id() == 11) {
                break;
            }
        }
        assertThat(service.requests()).hasSize(4);
    }

    @Test
    void iteratorsBeginWithTheFirstPageEachOnItsOwn() {
        numbered(15, 100, page -> page);
        Paged<Item> items = client.listNumberedPaginator(r -> {}).items();
        Iterator<Item> first = items.iterator();
        first.next();

        assertThat(ids(items)).isEqualTo(upTo(15));
        assertThat(ids(items)).isEqualTo(upTo(15));
        assertThat(first.next().id()).isEqualTo(2);
    }

    @Test
    void aStartInTheMiddleDoesNotEndEarly() {
        numbered(35, 100, page -> page);

        assertThat(ids(client.listNumberedPaginator(r -> r.pageNumber(3)).items()))
                .isEqualTo(LongStream.rangeClosed(21, 35).boxed().toList());
        assertThat(queries()).containsExactly("PageNumber=3", "PageNumber=4", "PageNumber=5");
    }

    @Test
    void aTotalThatCannotBeTrueIsNotBelieved() {
        service.answeringBy(request -> "{\"Items\":" + slice(sent(request, "PageNumber", 1), 10, 25) + ",\"Total\":0}");

        assertThat(ids(client.listNumberedPaginator(r -> {}).items())).isEqualTo(upTo(25));
        assertThat(service.requests()).hasSize(4);
    }

    @Test
    void aFirstPageWithoutItemsIsAPageAndTheEnd() {
        service.answering(200, "{\"Items\":[],\"Total\":0}");

        assertThat(client.listNumberedPaginator(r -> {}).stream()).hasSize(1);
        assertThat(client.listNumberedPaginator(r -> {}).items()).isEmpty();
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void countingBeginsWhereTheServiceSaysItDoes() {
        service.answeringBy(request -> {
            long page = sent(request, "PageNumber", 0);
            return "{\"Items\":" + slice(page + 1, 10, 25) + ",\"PageNumber\":" + page + ",\"Total\":25}";
        });

        assertThat(ids(client.listNumberedPaginator(r -> {}).items())).isEqualTo(upTo(25));
        assertThat(queries()).containsExactly("", "PageNumber=1", "PageNumber=2");
    }

    @Test
    void aServiceThatRepeatsZeroForTheFirstPageIsNotCountedTwice() {
        service.answeringBy(request -> {
            long page = sent(request, "PageNumber", 0);
            return "{\"Items\":" + slice(Math.max(1, page), 10, 25) + ",\"PageNumber\":" + page + ",\"Total\":25}";
        });

        assertThat(ids(client.listNumberedPaginator(r -> {}).items())).isEqualTo(upTo(25));
        assertThat(queries()).containsExactly("", "PageNumber=1", "PageNumber=2", "PageNumber=3");
    }

    @Test
    void aServiceThatAlwaysAnswersTheFirstPageIsAProblem() {
        service.answering(200, "{\"Items\":" + items(1, 11) + ",\"PageNumber\":1,\"Total\":30}");
        Iterator<Item> items = client.listNumberedPaginator(r -> {}).items().iterator();
        for (int i = 0; i < 10; i++) {
            items.next();
        }

        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PagesException.Decode.class)
                .hasMessage("`ListNumbered`: pages not understood: the service answers a further page with the items of"
                        + " the page before");
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void pagesWithEqualItemsAreFineWhenTheServiceCountsOn() {
        service.answeringBy(request ->
                "{\"Items\":[{\"Name\":\"same\"}],\"PageNumber\":" + sent(request, "PageNumber", 1) + ",\"Total\":5}");

        assertThat(client.listNumberedPaginator(r -> {}).items()).hasSize(5);
    }

    @Test
    void anAnswerThatIsTheListIsCountedToItsEmptyPage() {
        service.answeringBy(request -> slice(sent(request, "page", 1), 2, 4));

        ListBarePaginator pages = client.listBarePaginator(r -> r.perPage(2));

        assertThat(ids(pages.items())).isEqualTo(upTo(4));
        assertThat(queries()).containsExactly("perPage=2", "page=2&perPage=2", "page=3&perPage=2");
        assertThat(pages).extracting(page -> page.body().size()).containsExactly(2, 2);
    }

    @Test
    void membersDeepInTheAnswerAndNumbersAsTextAreRead() {
        service.answeringBy(request -> {
            long page = sent(request, "pageIndex", 0);
            return "{\"Data\":{\"Items\":" + slice(page + 1, 3, 7) + ",\"PageInfo\":{\"TotalPages\":\"3\",\"Page\":"
                    + page + "}}}";
        });

        assertThat(ids(client.listDeepPaginator(r -> {}).items())).isEqualTo(upTo(7));
        assertThat(queries()).containsExactly("", "pageIndex=1", "pageIndex=2");
    }

    @Test
    void anAnswerWithoutTheObjectAroundTheItemsHasNone() {
        service.answering(200, "{}");

        assertThat(client.listDeepPaginator(r -> {}).items()).isEmpty();
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void aRequiredNumberIsSentWithTheFirstRequest() {
        service.answeringBy(request -> {
            long page = sent(request, "PageNo", -1);
            return "{\"Items\":{\"Item\":" + (page == 2 ? "[]" : slice(page, 2, 6)) + "},\"HasMore\":" + (page < 3)
                    + "}";
        });

        assertThat(ids(client.listMorePaginator(r -> {}).items())).containsExactly(1L, 2L, 5L, 6L);
        assertThat(queries()).containsExactly("PageNo=1", "PageNo=2", "PageNo=3");
    }

    @Test
    void emptyPagesWithoutEndAreAProblem() {
        service.answering(200, "{\"Items\":{\"Item\":[]},\"HasMore\":true}");

        assertThatThrownBy(() -> ids(client.listMorePaginator(r -> {}).items()))
                .isInstanceOf(PagesException.Decode.class)
                .hasMessageContaining("one empty page after the other");
        assertThat(service.requests()).hasSize(100);
    }

    @Test
    void namesAreFollowedThroughEmptyPagesToTheAnswerWithoutOne() {
        service.answeringBy(request -> switch (request.rawQuery()) {
            case "" -> "{\"Items\":[{\"Id\":1}],\"NextToken\":\"a/+=\"}";
            case "NextToken=a%2F%2B%3D" -> "{\"Items\":[],\"NextToken\":\"b\"}";
            default -> "{\"Items\":[{\"Id\":2}],\"NextToken\":\"\"}";
        });

        assertThat(ids(client.listNamedPaginator(r -> {}).items())).containsExactly(1L, 2L);
        assertThat(client.listNamedPaginator(r -> {})).hasSize(3);
    }

    @Test
    void aNameThatComesAgainIsAProblemAfterItsPage() {
        service.answeringBy(request -> switch (request.rawQuery()) {
            case "" -> "{\"Items\":[{\"Id\":1}],\"NextToken\":\"a\"}";
            case "NextToken=a" -> "{\"Items\":[{\"Id\":2}],\"NextToken\":\"b\"}";
            default -> "{\"Items\":[{\"Id\":3}],\"NextToken\":\"a\"}";
        });
        Iterator<Item> items = client.listNamedPaginator(r -> {}).items().iterator();

        assertThat(List.of(items.next().id(), items.next().id(), items.next().id()))
                .containsExactly(1L, 2L, 3L);
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PagesException.Decode.class)
                .hasMessageContaining("named before");
        assertThatThrownBy(items::next).isInstanceOf(PagesException.Decode.class);
        assertThat(service.requests()).hasSize(3);
    }

    @Test
    void aNameThatIsTooLongIsAProblemAfterItsPage() {
        service.answeringBy(request -> "{\"Items\":[{\"Id\":1}],\"NextToken\":\"" + "a".repeat(65_537) + "\"}");
        Iterator<Item> items = client.listNamedPaginator(r -> {}).items().iterator();

        assertThat(items.next().id()).isEqualTo(1L);
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PagesException.Decode.class)
                .hasMessageContaining("names the next page by 65537 characters");
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void anEmptyPageThatNamesItselfIsTheEnd() {
        service.answeringBy(request -> request.rawQuery().isEmpty()
                ? "{\"Items\":[{\"Id\":1}],\"NextToken\":\"tail\"}"
                : "{\"Items\":[],\"NextToken\":\"tail\"}");

        assertThat(ids(client.listNamedPaginator(r -> {}).items())).containsExactly(1L);
    }

    @Test
    void newNamesForTheSameItemsDoNotGoOnForEver() {
        service.answeringBy(request -> "{\"Items\":[{\"Id\":1}],\"NextToken\":\"" + System.nanoTime() + "\"}");

        assertThatThrownBy(() -> ids(client.listNamedPaginator(r -> {}).items()))
                .isInstanceOf(PagesException.Decode.class)
                .hasMessageContaining("items of the page before");
    }

    @Test
    void numbersCanBeNamesAndZeroNamesNoPage() {
        service.answeringBy(request -> request.rawQuery().isEmpty()
                ? "{\"Items\":[{\"Id\":1}],\"NextMarker\":4294967297}"
                : "{\"Items\":[{\"Id\":2}],\"NextMarker\":0}");

        assertThat(ids(client.listMarkedPaginator(r -> {}).items())).containsExactly(1L, 2L);
        assertThat(queries()).containsExactly("", "Marker=4294967297");
    }

    @Test
    void aNameIsPreferredWhereThereIsOne() {
        service.answeringBy(request -> request.rawQuery().isEmpty()
                ? "{\"Items\":[{\"Id\":1}],\"NextToken\":\"n\",\"Total\":9}"
                : "{\"Items\":[{\"Id\":2}],\"Total\":9}");

        assertThat(ids(client.listBothPaginator(r -> {}).items())).containsExactly(1L, 2L);
        assertThat(queries()).containsExactly("", "NextToken=n");
    }

    @Test
    void pagesAreCountedWhereTheFirstAnswerHasNoName() {
        service.answeringBy(request ->
                "{\"Items\":" + slice(sent(request, "PageNumber", 1), 2, 5) + ",\"NextToken\":\"\",\"Total\":5}");

        assertThat(ids(client.listBothPaginator(r -> {}).items())).isEqualTo(upTo(5));
        assertThat(queries()).containsExactly("", "PageNumber=2", "PageNumber=3");
    }

    @Test
    void whoAsksForANumberedPageGoesOnCounting() {
        service.answeringBy(request ->
                "{\"Items\":" + slice(sent(request, "PageNumber", 1), 2, 5) + ",\"NextToken\":\"n\",\"Total\":5}");

        assertThat(ids(client.listBothPaginator(r -> r.pageNumber(1)).items())).isEqualTo(upTo(5));
        assertThat(queries()).containsExactly("PageNumber=1", "PageNumber=2", "PageNumber=3");
    }

    @Test
    void aServiceThatCountsNoPagesAndNamesNoneHasOnlyOne() {
        service.answering(200, "{\"Items\":[{\"Id\":1}]}");

        assertThat(ids(client.listBothPaginator(r -> {}).items())).containsExactly(1L);
        assertThat(queries()).containsExactly("", "PageNumber=2");
    }

    @Test
    void itemsAreCountedFromTheOffset() {
        service.answeringBy(request -> {
            long offset = sent(request, "Offset", 0);
            return "{\"Items\":" + items(offset + 1, Math.min(offset + 3, 8) + 1) + ",\"Total\":8}";
        });

        assertThat(ids(client.listOffsetPaginator(r -> r.limit(50)).items())).isEqualTo(upTo(8));
        assertThat(ids(client.listOffsetPaginator(r -> r.offset(6)).items())).containsExactly(7L, 8L);
        assertThat(queries()).containsExactly("Limit=50", "Offset=3&Limit=50", "Offset=6&Limit=50", "Offset=6");
    }

    @Test
    void anErrorIsThrownWhereThePageWasNeededAndAskingAgainCallsAgain() {
        service.answering(200, "{\"Items\":" + items(1, 11) + ",\"Total\":12}");
        Iterator<ListNumberedResponse> pages =
                client.listNumberedPaginator(r -> r.pageSize(10)).iterator();
        pages.next();
        service.answering(403, "{\"Code\":\"Forbidden\"}");

        assertThatThrownBy(pages::hasNext)
                .isInstanceOfSatisfying(
                        PagesException.Service.class,
                        e -> assertThat(e.status()).isEqualTo(403));

        service.answering(200, "{\"Items\":[{\"Id\":11},{\"Id\":12}],\"Total\":12}");
        assertThat(pages.next().items()).hasSize(2);
        assertThat(pages.hasNext()).isFalse();
    }

    @Test
    void aFakeNeedsTheOperationAlone() {
        PagesClient fake = new PagesClient() {
            @Override
            public ListNumberedResponse listNumbered(ListNumberedRequest request) {
                long page = request.pageNumber() == null ? 1 : request.pageNumber();
                return ListNumberedResponse.fromJson("{\"Items\":" + slice(page, 10, 11) + ",\"Total\":11}");
            }
        };

        assertThat(ids(fake.listNumberedPaginator(r -> {}).items())).isEqualTo(upTo(11));
    }
}
