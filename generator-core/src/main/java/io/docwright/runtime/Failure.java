package io.docwright.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about a call that failed; the exception classes of each client are made from it.
 *
 * @param kind which of the four kinds of failure
 * @param operation wire name of the operation, empty when the client itself could not be built
 * @param status HTTP status, 0 when there was no response
 * @param code the service's error code, or null
 * @param message one line of at most 2 kB, without secrets and control characters
 * @param requestId the service's id of the request, or null
 * @param headers response headers by name, whose case does not matter; unmodifiable, empty when there was no response
 * @param bodyExcerpt beginning of the response's body on one line, without secrets; empty when there was none
 * @param requestMayHaveBeenProcessed false only when the service certainly did not act on the request
 * @param attempts how often the request was sent; 0 when it was not sent at all
 * @param cause what was thrown below, or null
 */
public record Failure(
        Kind kind,
        String operation,
        int status,
        @Nullable String code,
        String message,
        @Nullable String requestId,
        Map<String, List<String>> headers,
        String bodyExcerpt,
        boolean requestMayHaveBeenProcessed,
        int attempts,
        @Nullable Throwable cause) {

    /** The four kinds of failure. */
    public enum Kind {
        /** The service answered with an error. */
        SERVICE,
        /** No complete answer came: connection, time, cancellation. */
        TRANSPORT,
        /** An answer came that cannot be understood. */
        DECODE,
        /** The call could not be sent as it was made: missing or unsafe values, missing configuration. */
        CALLER
    }

    /**
     * Tells whether the service refused because too much was asked of it.
     *
     * @return true for status 429 and for error codes that say so
     */
    public boolean isThrottling() {
        return ErrorCodes.isThrottling(status, code);
    }

    /**
     * Tells whether the service does not know what the request is about.
     *
     * @return true for status 404 and for error codes that say so
     */
    public boolean isNotFound() {
        return ErrorCodes.isNotFound(status, code);
    }

    /**
     * Tells whether the service refused because of who asked.
     *
     * @return true for status 401 and 403 and for error codes that say so
     */
    public boolean isAccessDenied() {
        return ErrorCodes.isAccessDenied(status, code);
    }
}
