package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the failures of one call, with everything from outside cleaned. */
final class Failures {
    private static final int MAX_MESSAGE = 1500;
    private static final int MAX_EXCERPT = 1000;
    private static final int MAX_WORD = 200;

    private final String operation;
    private final Redactor redactor;

    Failures(String operation, Redactor redactor) {
        this.operation = operation;
        this.redactor = redactor;
    }

    Failure caller(String message, @Nullable Throwable cause) {
        return new Failure(
                Failure.Kind.CALLER, operation, 0, null, line("not sent", message), null, Map.of(), "", false, cause);
    }

    Failure transport(String message, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
        return new Failure(
                Failure.Kind.TRANSPORT,
                operation,
                0,
                null,
                line("no answer", message),
                null,
                Map.of(),
                "",
                mayHaveBeenProcessed,
                cause);
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
                new TransportResponse(0, redactor.clean(response.headers()), response.body(), false).headers(),
                excerpt(response),
                true,
                null);
    }

    Failure service(TransportResponse response) {
        ErrorBody body = ErrorBody.read(response);
        String code = redactor.cleanOrNull(body.code(), MAX_WORD);
        String requestId = redactor.cleanOrNull(body.requestId(), MAX_WORD);
        String text = (code == null ? "" : "code `" + code + "`: ")
                + (body.message() == null ? "no message" : body.message())
                + (requestId == null ? "" : " (request id `" + requestId + "`)");
        return new Failure(
                Failure.Kind.SERVICE,
                operation,
                response.status(),
                code,
                line("the service answered HTTP " + response.status(), text),
                requestId,
                new TransportResponse(0, redactor.clean(response.headers()), response.body(), false).headers(),
                excerpt(response),
                response.status() < 400 || response.status() >= 500,
                null);
    }

    private String line(String what, String message) {
        String place = operation.isEmpty() ? "" : "`" + operation + "`: ";
        return redactor.clean(place + what + ": " + message, MAX_MESSAGE);
    }

    private String excerpt(TransportResponse response) {
        byte[] start = Arrays.copyOf(response.body(), Math.min(response.body().length, 4 * MAX_EXCERPT));
        return redactor.clean(new String(start, StandardCharsets.UTF_8), MAX_EXCERPT);
    }
}
