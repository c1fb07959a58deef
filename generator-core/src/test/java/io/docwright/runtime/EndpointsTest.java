package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EndpointsTest {

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
