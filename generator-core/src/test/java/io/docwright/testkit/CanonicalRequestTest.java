package io.docwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalRequestTest {

    @Test
    void theQueryIsSortedByCodePointsOfNameThenValue() throws Refusal {
        // U+FF5E comes before U+1F600, although its UTF-16 unit is the larger one.
        assertThat(queryOf("%F0%9F%98%80=1&%EF%BD%9E=2&b=2&b=10&a=%F0%9F%98%80&a=%EF%BD%9E"))
                .isEqualTo("a=%EF%BD%9E&a=%F0%9F%98%80&b=10&b=2&%EF%BD%9E=2&%F0%9F%98%80=1");
    }

    @Test
    void theQueryIsEncodedAfreshAsRfc3986Says() throws Refusal {
        assertThat(queryOf("q=a+b%2bc%20*~-_.%7e&empty=&bare")).isEqualTo("bare=&empty=&q=a%20b%2Bc%20%2A~-_.~");
    }

    @Test
    void thePathIsTakenAsItIs() throws Refusal {
        assertThat(lines("/a%2fb/%7Ec+d", "")).startsWith("GET", "/a%2fb/%7Ec+d", "");
    }

    @Test
    void headersAreTrimmedAndFollowedByAnEmptyLine() throws Refusal {
        assertThat(lines("/", ""))
                .containsExactly("GET", "/", "", "host:example.com", "x-acs-action:A", "", "host;x-acs-action", "hash");
    }

    @Test
    void encodingThatCannotBeDecodedIsRefused() {
        for (String broken : List.of("a=%", "a=%4", "a=%GG", "a=%C3", "a=%ED%A0%80")) {
            assertThatThrownBy(() -> queryOf(broken)).as(broken).isInstanceOf(Refusal.class);
        }
    }

    private static String queryOf(String rawQuery) throws Refusal {
        return lines("/", "?" + rawQuery).get(2);
    }

    private static List<String> lines(String path, String query) throws Refusal {
        Map<String, List<String>> headers = Map.of("Host", List.of(" example.com "), "X-Acs-Action", List.of("A"));
        ReceivedRequest request = new ReceivedRequest("GET", path + query, headers, new byte[0]);
        return List.of(CanonicalRequest.of(request, List.of("host", "x-acs-action"), "hash")
                .split("\n", -1));
    }
}
