package io.docwright.testkit;

/**
 * A request on its way to an answer.
 *
 * @param request what came in
 * @param form how its service writes errors
 * @param requestId names it
 */
record Exchange(ReceivedRequest request, ErrorForm form, String requestId) {

    FakeAnswer failure(int status, String code, String message) {
        return failure(form, status, code, message);
    }

    FakeAnswer failure(ErrorForm other, int status, String code, String message) {
        String host = request.header("host").orElse("");
        return FakeAnswer.of(status, other.write(new ErrorForm.Failure(status, code, message, requestId, host)));
    }
}
