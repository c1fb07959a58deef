package io.docwright.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the times HTTP headers carry. */
final class HttpTimes {
    private static final int MAX_DIGITS = 9;
    private static final long VERY_LONG = 999_999_999;

    private HttpTimes() {}

    /** How long a service asks to wait; zero when it does not say, or says nothing that makes sense. */
    static Duration retryAfter(TransportResponse response, Instant now) {
        String text = response.header("retry-after");
        if (text == null) {
            return Duration.ZERO;
        }
        String value = text.trim();
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int first = 0;
            while (first < value.length() && value.charAt(first) == '0') {
                first++;
            }
            boolean large = value.length() - first > MAX_DIGITS;
            return Duration.ofSeconds(large ? VERY_LONG : Long.parseLong("0" + value.substring(first)));
        }
        Instant until = date(value);
        Instant sent = date(response.header("date"));
        Duration wait = until == null ? Duration.ZERO : Duration.between(sent == null ? now : sent, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Reads a date, or gives null when it is none. */
    static @Nullable Instant date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.trim(), Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
