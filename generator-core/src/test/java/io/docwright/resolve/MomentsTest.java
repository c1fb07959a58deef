package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.Views;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to be a moment here is what generated clients read as one. */
class MomentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01T10:00Z",
                "2026-01-01T10:00:00Z",
                "2026-01-01T10:00:00.123Z",
                "2026-01-01t10:00:00z",
                "2026-01-01 10:00:00Z",
                "2026-01-01T10:00:00+08:00",
                "2026-01-01T10:00:00+0800",
                "2026-01-01 10:00:00 +0800",
                "2026-01-01T10:00:00+08",
                "2026-01-01T10:00:00-0330",
                " 2026-01-01T10:00:00Z ",
            })
    void textsThatAreOne(String text) {
        assertThat(Moments.isOne(text)).isEqualTo(Views.dateTime(text).isPresent());
        assertThat(Moments.isOne(text)).isEqualTo(!text.contains(" +"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-01",
                "2026-01-01 10:00",
                "2026-01-01T10:00:00",
                "2026-02-30T10:00:00Z",
                "2026-01-01T25:00:00Z",
                "2026-01-01T10:00:00+080",
                "20260101T100000Z",
                "1767261600",
                "2026-01-01  10:00:00Z",
                "2026-01-01T10:00:00[Europe/Berlin]",
                "Thu, 01 Jan 2026 10:00:00 GMT",
                "0800",
                "2026-01-01T10:00:00.0000000000000000000000000000000000000000000000000Z",
            })
    void textsThatAreNone(String text) {
        assertThat(Moments.isOne(text)).isFalse();
        assertThat(Views.dateTime(text)).isEmpty();
    }
}
