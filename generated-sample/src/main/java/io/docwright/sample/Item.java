package io.docwright.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deployment or service, in words that all five services share.
 *
 * @param name what people call it
 * @param status how it is doing
 * @param created when it was made
 */
record Item(String name, String status, String created) {

    /** Takes values of any type as they print, and nothing as a dash. */
    static Item of(@Nullable Object name, @Nullable Object status, @Nullable Object created) {
        return new Item(text(name), text(status), text(created));
    }

    static @Nullable Instant seconds(@Nullable Long sinceEpoch) {
        return sinceEpoch == null ? null : Instant.ofEpochSecond(sinceEpoch);
    }

    static @Nullable Instant milliseconds(@Nullable Long sinceEpoch) {
        return sinceEpoch == null ? null : Instant.ofEpochMilli(sinceEpoch);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
