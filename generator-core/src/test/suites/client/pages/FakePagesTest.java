package client.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import client.pages.testkit.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Generated fakes hand out pages in every convention, as generated paginators follow them. */
final class FakePagesTest {
    private static final List<Item> FIRST = List.of(item(1), item(2));
    private static final List<Item> SECOND = List.of(item(3), item(4));
    private static final List<Item> THIRD = List.of(item(5));
    private static final List<Long> ALL = List.of(1L, 2L, 3L, 4L, 5L);

    private final FakePages fake = FakePages.start();
    private final PagesClient client =
            PagesClient.builder().endpoint(fake.endpoint()).build();

    @AfterEach
    void stop() {
        client.close();
        fake.close();
    }

    private static Item item(long id) {
        return Item.builder().id(id).build();
    }

    @Test
    void numberedPagesWithATotal() {
        fake.onListNumbered()
                .pages(List.of(
                        ListNumberedResponse.builder().items(FIRST).build(),
                        ListNumberedResponse.builder().items(SECOND).build(),
                        ListNumberedResponse.builder().items(THIRD).build()));

        assertThat(ids(client.listNumberedPaginator(r -> {}).items())).isEqualTo(ALL);
        assertThat(fake.onListNumbered().received())
                .extracting(ReceivedRequest::toString)
                .containsExactly("GET /numbered", "GET /numbered?PageNumber=2", "GET /numbered?PageNumber=3");
    }

    @Test
    void numberedPagesThatAreTheListItself() {
        fake.onListBare()
                .pages(List.of(
                        ListBareResponse.builder().body(FIRST).build(),
                        ListBareResponse.builder().body(SECOND).build(),
                        ListBareResponse.builder().body(THIRD).build()));

        assertThat(ids(client.listBarePaginator(r -> {}).items())).isEqualTo(ALL);
        assertThat(fake.received()).hasSize(4);
    }

    @Test
    void pagesCountedDeepWithinTheAnswer() {
        fake.onListDeep().pages(List.of(deep(FIRST), deep(SECOND), deep(THIRD)));

        assertThat(ids(client.listDeepPaginator(r -> {}).items())).isEqualTo(ALL);
        assertThat(fake.received()).hasSize(3);
    }

    private static ListDeepResponse deep(List<Item> items) {
        return ListDeepResponse.builder()
                .data(Data.builder().items(items).build())
                .build();
    }

    @Test
    void pagesThatSayWhetherMoreFollow() {
        fake.onListMore().pages(List.of(more(FIRST), more(SECOND), more(THIRD)));

        assertThat(ids(client.listMorePaginator(r -> r.pageNo(1)).items())).isEqualTo(ALL);
        assertThat(fake.received()).hasSize(3);
    }

    private static ListMoreResponse more(List<Item> items) {
        return ListMoreResponse.builder()
                .items(Wrapper.builder().item(items).build())
                .build();
    }

    @Test
    void namedPagesWhetherTheNameIsTextOrANumber() {
        fake.onListNamed()
                .pages(List.of(
                        ListNamedResponse.builder().items(FIRST).build(),
                        ListNamedResponse.builder().items(SECOND).build(),
                        ListNamedResponse.builder().items(THIRD).build()));
        fake.onListMarked()
                .pages(List.of(
                        ListMarkedResponse.builder().items(FIRST).build(),
                        ListMarkedResponse.builder().items(SECOND).build(),
                        ListMarkedResponse.builder().items(THIRD).build()));

        assertThat(ids(client.listNamedPaginator(r -> {}).items())).isEqualTo(ALL);
        assertThat(ids(client.listMarkedPaginator(r -> {}).items())).isEqualTo(ALL);
        assertThat(fake.received()).hasSize(6);
    }

    @Test
    void bothWaysInOneOperation() {
        fake.onListBoth()
                .pages(List.of(
                        ListBothResponse.builder().items(FIRST).build(),
                        ListBothResponse.builder().items(SECOND).build(),
                        ListBothResponse.builder().items(THIRD).build()));

        assertThat(ids(client.listBothPaginator(r -> {}).items())).isEqualTo(ALL);
        assertThat(ids(client.listBothPaginator(r -> r.pageNumber(2)).items())).isEqualTo(List.of(3L, 4L, 5L));
    }

    @Test
    void itemsCounted() {
        fake.onListOffset()
                .pages(List.of(
                        ListOffsetResponse.builder().items(FIRST).build(),
                        ListOffsetResponse.builder().items(SECOND).build(),
                        ListOffsetResponse.builder().items(THIRD).build()));

        assertThat(ids(client.listOffsetPaginator(r -> {}).items())).isEqualTo(ALL);
        assertThat(fake.received()).hasSize(3);
    }

    @Test
    void noPagesAreNotPages() {
        assertThatThrownBy(() -> fake.onListOffset().pages(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> ids(Iterable<Item> items) {
        List<Long> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }
}
