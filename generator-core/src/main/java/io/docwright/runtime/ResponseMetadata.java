package io.docwright.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came with an answer beside its values; no part of them, so that equal answers may have come differently. Immutable. */
public final class ResponseMetadata {
    /** Of what no service answered: status 0, no id and no headers. */
    public static final ResponseMetadata NONE = new ResponseMetadata(0, null, Map.of());

    private final int status;
    private final @Nullable String requestId;
    private final Map<String, List<String>> headers;

    private ResponseMetadata(int status, @Nullable String requestId, Map<String, List<String>> headers) {
        this.status = status;
        this.requestId = requestId;
        this.headers = headers;
    }

    /** What came with an answer, as far as its headers tell. */
    static ResponseMetadata of(TransportResponse response) {
        return new ResponseMetadata(response.status(), ErrorBody.requestId(response), response.headers());
    }

    /**
     * The same with the id that the answer itself says, if it says one. Called by generated code.
     *
     * @param documented what its documented member says, or null
     * @param others its members without documentation, one of which may hold the id
     * @return the metadata
     */
    public ResponseMetadata withRequestId(@Nullable String documented, Map<String, JsonValue> others) {
        String id = documented == null || documented.isEmpty() ? ErrorBody.requestId(others) : documented;
        return id == null ? this : new ResponseMetadata(status, id, headers);
    }

    /**
     * The HTTP status.
     *
     * @return 200 to 299, or 0 when no service answered: the object was built or read by other code
     */
    public int status() {
        return status;
    }

    /**
     * The service's id of the request, from the answer's body or its headers.
     *
     * @return the id, or null when there was none
     */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * The headers as they came; they may hold secrets.
     *
     * @return values by name, whose case does not matter; unmodifiable, empty when no service answered
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * The first value of a header.
     *
     * @param name in any case
     * @return the value as it came, or null when the header is absent
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** Status and id; headers may hold secrets. */
    @Override
    public String toString() {
        return "HTTP " + status + (requestId == null ? "" : ", request id " + requestId);
    }
}
