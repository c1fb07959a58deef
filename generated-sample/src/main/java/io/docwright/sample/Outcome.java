package io.docwright.sample;

import io.docwright.sample.runtime.ApiException;
import java.util.List;

/**
 * What came of a call.
 *
 * @param call the call
 * @param request what was sent; empty when nothing was
 * @param items what the service answered
 * @param problem why there are no items; empty when there was no problem
 * @param status how it went
 */
record Outcome(Call call, String request, List<Item> items, String problem, Status status) {

    /** How a call went. */
    enum Status {
        ANSWERED,
        SKIPPED,
        FAILED
    }

    static Outcome of(Call call, Connection connection, RecordingTransport sent) {
        try {
            List<Item> items = call.question().ask(connection);
            return new Outcome(call, sent.takeLine(), items, "", Status.ANSWERED);
        } catch (MissingVariable e) {
            return new Outcome(call, sent.takeLine(), List.of(), e.reason(), Status.SKIPPED);
        } catch (ApiException e) {
            return new Outcome(call, sent.takeLine(), List.of(), String.valueOf(e.getMessage()), Status.FAILED);
        }
    }
}
