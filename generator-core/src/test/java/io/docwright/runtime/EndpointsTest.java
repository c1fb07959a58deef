package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EndpointsTest {

    @Test
    void whatIsRefusedIsNotShown() {
        for (String uri : List.of("https://me:hunter2@bad_host", "ftp://me:hunter2@host", "//me:hunter2@host")) {
            assertThatThrownBy(() -> Endpoints.choose(Map.of(), URI.create(uri), null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("`endpoint`: found ")
                    .hasMessageNotContainingAny("hunter2", "host`");
        }
    }

    @Test
    void valuesThatHoldSecretsAreDescribedWithoutThem() throws Exception {
        Map<String, String> headers = Map.of("authorization", "hunter2");
        URI uri = URI.create("https://h:8/p?q=hunter2");
        byte[] body = "hunter2".getBytes(StandardCharsets.UTF_8);

        assertThat(new Attempt("Op", "GET", uri, List.of(), headers, body, Instant.EPOCH, "n"))
                .hasToString("Op: GET https://h:8/p");
        assertThat(new TransportRequest("GET", uri, headers, body, 1, Duration.ZERO))
                .hasToString("GET https://h:8/p");
        assertThat(new TransportResponse(200, Map.of("set-cookie", List.of("hunter2")), body, false))
                .hasToString("HTTP 200, 7 bytes");
        assertThat(new Acs3Signature("hunter2", "hunter2", "host;x-acs-date", "hunter2", "hunter2"))
                .hasToString("signature of host;x-acs-date");
    }

    @Test
    void regionChoosesItsOwnEndpointBeforeThePattern() {
        Map<String, String> endpoints = Map.of("a", "a.example.com", "*", "{region}.example.org");

        assertThat(Endpoints.choose(endpoints, null, "a")).isEqualTo(URI.create("https://a.example.com"));
        assertThat(Endpoints.choose(endpoints, null, "b")).isEqualTo(URI.create("https://b.example.org"));
    }

    @Test
    void unknownRegionIsAnsweredWithTheKnownOnesInOrder() {
        Map<String, String> endpoints = Map.of("z", "z", "b", "b", "y", "y", "a", "a", "m", "m");

        assertThatThrownBy(() -> Endpoints.choose(endpoints, null, "q"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`q`; expected one of [a, b, m, y, z]");
    }
}
