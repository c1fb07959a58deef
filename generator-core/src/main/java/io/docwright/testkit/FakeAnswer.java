package io.docwright.testkit;

import java.time.Duration;
import java.util.Map;

/**
 * What goes back to the client.
 *
 * @param status HTTP status
 * @param headers headers beside the content type
 * @param body the body, JSON as a rule
 * @param delay how long the client waits for it
 * @param hangsUp whether the connection is closed instead
 */
record FakeAnswer(int status, Map<String, String> headers, String body, Duration delay, boolean hangsUp) {
    static final FakeAnswer HANG_UP = new FakeAnswer(0, Map.of(), "", Duration.ZERO, true);

    FakeAnswer {
        headers = Map.copyOf(headers);
    }

    static FakeAnswer of(int status, String body) {
        return new FakeAnswer(status, Map.of(), body, Duration.ZERO, false);
    }

    FakeAnswer with(Map<String, String> more) {
        return new FakeAnswer(status, more, body, delay, hangsUp);
    }

    FakeAnswer after(Duration time) {
        return new FakeAnswer(status, headers, body, time, hangsUp);
    }
}
