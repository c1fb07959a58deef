package io.docwright.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call that failed. Each client has a family of its own below this: service, transport, decode and caller. */
public abstract class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /**
     * Makes the exception of a failure.
     *
     * @param failure everything known about it
     */
    protected ApiException(Failure failure) {
        super(failure.message(), failure.cause());
        this.failure = failure;
    }

    /**
     * Everything known about the failure, as one value.
     *
     * @return the failure
     */
    public final Failure failure() {
        return failure;
    }

    /**
     * Wire name of the operation that failed.
     *
     * @return the name, empty when the client itself could not be built
     */
    public final String operation() {
        return failure.operation();
    }

    /**
     * The HTTP status of the response.
     *
     * @return 100 to 599, or 0 when there was no response
     */
    public final int status() {
        return failure.status();
    }

    /**
     * The service's error code.
     *
     * @return the code as sent, or null when there was none
     */
    public final @Nullable String code() {
        return failure.code();
    }

    /**
     * The service's id of the request.
     *
     * @return the id, or null when there was none
     */
    public final @Nullable String requestId() {
        return failure.requestId();
    }

    /**
     * The headers of the response.
     *
     * @return values by name, whose case does not matter; unmodifiable, empty when there was no response
     */
    public final Map<String, List<String>> headers() {
        return failure.headers();
    }

    /**
     * The beginning of the response's body, on one line, without secrets.
     *
     * @return at most 1,000 characters, empty when there was no body
     */
    public final String bodyExcerpt() {
        return failure.bodyExcerpt();
    }

    /**
     * Tells whether the service refused because too much was asked of it.
     *
     * @return true when a later attempt may succeed
     */
    public final boolean isThrottling() {
        return failure.isThrottling();
    }

    /**
     * Tells whether the service does not know what the request is about.
     *
     * @return true when what was named does not exist
     */
    public final boolean isNotFound() {
        return failure.isNotFound();
    }

    /**
     * Tells whether the service refused because of who asked.
     *
     * @return true when credentials or permissions do not suffice
     */
    public final boolean isAccessDenied() {
        return failure.isAccessDenied();
    }

    /**
     * How often the request was sent.
     *
     * @return 0 when it was not sent at all
     */
    public final int attempts() {
        return failure.attempts();
    }

    /**
     * Tells whether the service may have acted on the request, in any of its attempts.
     *
     * @return false only when it certainly did not
     */
    public final boolean requestMayHaveBeenProcessed() {
        return failure.requestMayHaveBeenProcessed();
    }
}
