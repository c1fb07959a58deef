package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Points in time as the wire writes them. */
final class Times {
    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int LAST_YEAR = 9999;

    private Times() {}

    /** UTC in whole seconds: {@code 2026-11-21T16:03:25Z}. Written digit by digit, since every request is dated. */
    static String toSeconds(Instant time) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > LAST_YEAR) {
            return time.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        byte[] text = FORM.getBytes(StandardCharsets.ISO_8859_1);
        twoDigits(text, 0, utc.getYear() / 100);
        twoDigits(text, 2, utc.getYear() % 100);
        twoDigits(text, 5, utc.getMonthValue());
        twoDigits(text, 8, utc.getDayOfMonth());
        twoDigits(text, 11, utc.getHour());
        twoDigits(text, 14, utc.getMinute());
        twoDigits(text, 17, utc.getSecond());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void twoDigits(byte[] text, int at, int value) {
        text[at] += (byte) (value / 10);
        text[at + 1] += (byte) (value % 10);
    }
}
