package io.docwright.runtime;

/**
 * Sees every attempt of every call of a client: for logging, telemetry, headers of your own. Called by any thread. What it
 * throws ends the call as a caller error.
 */
public interface Interceptor {

    /**
     * Called with the signed request before it is sent.
     *
     * @param attempt which attempt of which operation
     * @param request holds credentials: log its {@code toString}, not its headers
     * @return the request to send: this one, or one with more headers
     */
    default TransportRequest onRequest(AttemptInfo attempt, TransportRequest request) {
        return request;
    }

    /**
     * Called when a whole response came, of any status.
     *
     * @param attempt which attempt of which operation
     * @param response as it came
     */
    default void onResponse(AttemptInfo attempt, TransportResponse response) {}

    /**
     * Called when no response came.
     *
     * @param attempt which attempt of which operation
     * @param failure why: an exception of the transport, or of the time or cancellation that ended it
     */
    default void onFailure(AttemptInfo attempt, Throwable failure) {}
}
