package io.docwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagePlayerTest {

    private static final List<String> PAGES = List.of("{\"Items\":[1,2]}", "{\"Items\":[3,4]}", "{\"Items\":[5]}");

    @Test
    void namesTheNextPageUntilTheLast() {
        PagingFacts paging = PagingFacts.of("Items").token(List.of("NextToken"), List.of("Page", "Next"));

        assertThat(answer(paging, "")).isEqualTo("{\"Items\":[1,2],\"Page\":{\"Next\":\"1\"}}");
        assertThat(answer(paging, "NextToken=1")).isEqualTo("{\"Items\":[3,4],\"Page\":{\"Next\":\"2\"}}");
        assertThat(answer(paging, "NextToken=2")).isEqualTo("{\"Items\":[5]}");
        PagePlayer told = new PagePlayer(paging, List.of("{\"Page\":{\"Next\":\"x\",\"Size\":1}}"));
        assertThat(told.answer(new ReceivedRequest("GET", "/", Map.of(), new byte[0])))
                .isEqualTo("{\"Page\":{\"Size\":1}}");
    }

    @Test
    void countsPagesAndTellsTheTotals() {
        PagingFacts paging = PagingFacts.of("Items")
                .pageNumber(List.of("Page"), 1, List.of("Page"))
                .end(List.of("Total"), List.of("Pages"), List.of("More"));

        assertThat(answer(paging, "")).isEqualTo("{\"Items\":[1,2],\"Page\":1,\"Total\":5,\"Pages\":3,\"More\":true}");
        assertThat(answer(paging, "Page=3"))
                .isEqualTo("{\"Items\":[5],\"Page\":3,\"Total\":5,\"Pages\":3,\"More\":false}");
        assertThat(answer(paging, "Page=4"))
                .isEqualTo("{\"Items\":[],\"Page\":4,\"Total\":5,\"Pages\":3,\"More\":false}");
    }

    @Test
    void countsItems() {
        PagingFacts paging = PagingFacts.of("Items").offset(List.of("Start"), 0);

        assertThat(answer(paging, "Start=0")).isEqualTo("{\"Items\":[1,2]}");
        assertThat(answer(paging, "Start=4")).isEqualTo("{\"Items\":[5]}");
        assertThat(answer(paging, "Start=5")).isEqualTo("{\"Items\":[]}");
    }

    @Test
    void theWayThatARequestAsksInDecides() {
        PagingFacts paging = PagingFacts.of("Items")
                .token(List.of("Next"), List.of("Next"))
                .pageNumber(List.of("Page"), 0, List.of());

        assertThat(answer(paging, "Page=1&Size=2")).isEqualTo("{\"Items\":[3,4],\"Next\":\"2\"}");
        assertThat(answer(paging, "Next=1")).isEqualTo("{\"Items\":[3,4],\"Next\":\"2\"}");
    }

    @Test
    void aParameterMayStandWithinAJsonBodyAndAnAnswerMayBeTheList() {
        PagePlayer player = new PagePlayer(
                PagingFacts.of().pageNumber(List.of("Query", "Page"), 1, List.of()), List.of("[1]", "[2]"));
        byte[] body = "{\"Query\":{\"Page\":2}}".getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> json = Map.of("Content-Type", List.of("application/json"));

        assertThat(player.answer(new ReceivedRequest("POST", "/", json, body))).isEqualTo("[2]");
        assertThat(player.answer(new ReceivedRequest("GET", "/?Query.Page=3", Map.of(), new byte[0])))
                .isEqualTo("[]");
    }

    @Test
    void atLeastOnePageIsNeeded() {
        assertThatThrownBy(() -> new PagePlayer(PagingFacts.of("Items"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String answer(PagingFacts paging, String query) {
        return new PagePlayer(paging, PAGES).answer(new ReceivedRequest("GET", "/?" + query, Map.of(), new byte[0]));
    }
}
