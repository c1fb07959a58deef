package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Makes the failures of one call, with everything from outside cleaned. */
final class Failures {
    private static final int MAX_MESSAGE = 1800;
    private static final int MAX_EXCERPT = 1000;
    private static final int MAX_WORD = 200;

    private final String operation;
    private final Redactor redactor;
    private final int attempts;
    private final boolean perhapsProcessed;
    private final int lastStatus;

    /**
     * Makes the failures of one attempt.
     *
     * @param attempts how many there were, with this one
     * @param perhapsProcessed whether an earlier one may have had an effect
     * @param lastStatus status of the last answer to an earlier one, or 0
     */
    Failures(String operation, Redactor redactor, int attempts, boolean perhapsProcessed, int lastStatus) {
        this.operation = operation;
        this.redactor = redactor;
        this.attempts = attempts;
        this.perhapsProcessed = perhapsProcessed;
        this.lastStatus = lastStatus;
    }

    Failure caller(String message, Throwable cause) {
        return unanswered(Failure.Kind.CALLER, perhapsProcessed ? "ended" : "not sent", message, false, cause);
    }

    Failure transport(String message, boolean mayHaveBeenProcessed, Throwable cause) {
        return unanswered(Failure.Kind.TRANSPORT, "no answer", message, mayHaveBeenProcessed, cause);
    }

    Failure decode(TransportResponse response, String message) {
        ErrorBody body = ErrorBody.read(response);
        return new Failure(
                Failure.Kind.DECODE,
                operation,
                response.status(),
                null,
                line("answer not understood (HTTP " + response.status() + ")", message),
                redactor.cleanOrNull(body.requestId(), MAX_WORD),
                redactor.clean(response.headers()),
                excerpt(response),
                true,
                attempts,
                null);
    }

    Failure service(TransportResponse response) {
        ErrorBody body = ErrorBody.read(response);
        String code = redactor.cleanOrNull(body.code(), MAX_WORD);
        String requestId = redactor.cleanOrNull(body.requestId(), MAX_WORD);
        String text = (code == null ? "" : "code `" + code + "`: ")
                + (body.message() == null ? "no message" : body.message())
                + (requestId == null ? "" : " (request id `" + requestId + "`)");
        int status = response.status();
        // a proxy says 408 or 499 when it gave up, which does not stop the service behind it
        boolean gaveUp = status == 408 || status == 499;
        boolean refused = status >= 400 && status < 500 && !gaveUp || ErrorCodes.isThrottling(status, code);
        return new Failure(
                Failure.Kind.SERVICE,
                operation,
                status,
                code,
                line("the service answered HTTP " + status, text),
                requestId,
                redactor.clean(response.headers()),
                excerpt(response),
                perhapsProcessed || !refused,
                attempts,
                null);
    }

    private Failure unanswered(
            Failure.Kind kind, String what, String message, boolean mayHaveBeenProcessed, Throwable cause) {
        return new Failure(
                kind,
                operation,
                0,
                null,
                line(what, message),
                null,
                Map.of(),
                "",
                perhapsProcessed || mayHaveBeenProcessed,
                attempts,
                redactor.clean(cause));
    }

    private String line(String what, String message) {
        String place = operation.isEmpty() ? "" : "`" + operation + "`: ";
        return redactor.cleanBytes(place + what + history() + ": " + message, MAX_MESSAGE);
    }

    private String history() {
        if (attempts < 2) {
            return "";
        }
        return " at attempt " + attempts + (lastStatus == 0 ? "" : " (earlier: HTTP " + lastStatus + ")");
    }

    private String excerpt(TransportResponse response) {
        byte[] start = Arrays.copyOf(response.body(), Math.min(response.body().length, 4 * MAX_EXCERPT));
        return redactor.clean(new String(start, StandardCharsets.UTF_8), MAX_EXCERPT);
    }
}
