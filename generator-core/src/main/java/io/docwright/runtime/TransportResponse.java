package io.docwright.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param status HTTP status
 * @param headers values by name, whose case does not matter; unmodifiable
 * @param body what was read; not to be changed
 * @param truncated true when the body was longer than was to be read
 */
public record TransportResponse(int status, Map<String, List<String>> headers, byte[] body, boolean truncated) {
    /** Copies the headers into a map that ignores the case of names. */
    public TransportResponse {
        headers = ReceivedHeaders.of(headers);
    }

    /**
     * The first value of a header.
     *
     * @param name in any case
     * @return the value, or null when the header is absent
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Status and size; headers and body may hold secrets. */
    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + (truncated ? " bytes and more" : " bytes");
    }
}
