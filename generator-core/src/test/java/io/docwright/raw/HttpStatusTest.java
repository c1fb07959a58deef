package io.docwright.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpStatusTest {

    @ParameterizedTest
    @CsvSource({
        "404, 404",
        "404 Not Found, 404",
        "HTTP 404, 404",
        "HTTP/1.1 503 Service Unavailable, 503",
        "HTTP状态码：400, 400",
        "409 (409), 409",
        "Status 500., 500",
    })
    void theOnlyStatusIsFound(String text, int status) {
        assertThat(HttpStatus.in(text)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "40",
                "4040",
                "4XX",
                "E404",
                "404x",
                "1.404",
                "404.5",
                "400/404",
                "400 or 404",
                "099",
                "600",
                "１２３"
            })
    void whatNamesNoneOrSeveralIsNone(String text) {
        assertThat(HttpStatus.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "the answer had the status 404 because somebody had removed the thing that was asked for")
    void aSentenceIsNone(String text) {
        assertThat(HttpStatus.in(text)).isEmpty();
    }
}
