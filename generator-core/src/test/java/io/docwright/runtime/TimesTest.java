package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T16:03:25.999999999Z, 2026-11-21T16:03:25Z",
        "2026-01-02T03:04:00Z, 2026-01-02T03:04:00Z",
        "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z, -0001-01-01T00:00:00Z",
    })
    void aTimeIsWrittenInWholeSeconds(String time, String expected) {
        assertThat(Times.toSeconds(Instant.parse(time))).isEqualTo(expected);
    }

    @Test
    void manyTimesAreWrittenAsTheJdkDoes() {
        Random random = new Random(7);

        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(-30_000_000_000L, 250_000_000_000L), i);
            assertThat(Times.toSeconds(time))
                    .isEqualTo(time.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }
}
