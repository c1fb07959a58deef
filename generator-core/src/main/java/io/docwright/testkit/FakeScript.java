package io.docwright.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What one operation of a fake is answered with. Each of {@code respond}, {@code fail}, {@code throttle} and {@code hangUp}
 * is good for one request that is in order; they are played in the order given, and then the documented sample is served
 * again. Safe for threads.
 *
 * @param <R> type of the answer
 */
public final class FakeScript<R> {
    private final OperationScript script;
    private final Function<R, String> writer;

    FakeScript(OperationScript script, Function<R, String> writer) {
        this.script = script;
        this.writer = writer;
    }

    /**
     * Answers one request.
     *
     * @param answer what the client gets
     * @return this
     */
    public FakeScript<R> respond(R answer) {
        return respondJson(writer.apply(answer));
    }

    /**
     * Answers one request with any text.
     *
     * @param json the body, which is sent as it is
     * @return this
     */
    public FakeScript<R> respondJson(String json) {
        return respondWith(200, Map.of(), json);
    }

    /**
     * Answers one request with any status, headers and text, such as the error page of a proxy.
     *
     * @param status HTTP status
     * @param headers headers by name
     * @param body the body, which is sent as it is
     * @return this
     */
    public FakeScript<R> respondWith(int status, Map<String, String> headers, String body) {
        FakeAnswer answer = FakeAnswer.of(status, body).with(headers);
        script.play(exchange -> answer);
        return this;
    }

    /**
     * Answers every request for which nothing else was asked, until it is asked for something else.
     *
     * @param answers gives the answer to a request, such as the page that it asks for
     * @return this
     */
    public FakeScript<R> answer(Function<ReceivedRequest, R> answers) {
        Objects.requireNonNull(answers, "answers");
        script.rest(exchange -> FakeAnswer.of(200, writer.apply(answers.apply(exchange.request()))));
        return this;
    }

    /**
     * Gives out answers as the pages of one list, until something else is asked for: each request gets the page it asks for, by
     * number, place or name, and each page is marked as the service does it, with the name of the next one and the totals.
     *
     * @param pages the pages in order, at least one
     * @return this
     * @throws IllegalStateException when the operation is not known to hand out pages
     */
    public FakeScript<R> pages(List<R> pages) {
        PagingFacts paging = script.operation()
                .paging()
                .orElseThrow(() -> new IllegalStateException(
                        "`" + script.operation().name() + "` is not known to hand out pages"));
        PagePlayer player = new PagePlayer(paging, pages.stream().map(writer).toList());
        script.rest(exchange -> FakeAnswer.of(200, player.answer(exchange.request())));
        return this;
    }

    /**
     * Fails one request with an error that the documentation lists.
     *
     * @param code the documented code
     * @return this
     * @throws IllegalArgumentException when the operation does not document it
     */
    public FakeScript<R> fail(String code) {
        OperationFacts.Failure error = script.operation()
                .error(code)
                .orElseThrow(() -> new IllegalArgumentException("`"
                        + script.operation().name()
                        + "` does not document the error `" + code + "`; it documents "
                        + script.operation().errorCodes() + ", and others can be given with status and message"));
        return fail(error.status(), error.code(), error.message());
    }

    /**
     * Fails one request with any error, in the form the service gives errors.
     *
     * @param status HTTP status
     * @param code error code
     * @param message error message
     * @return this
     */
    public FakeScript<R> fail(int status, String code, String message) {
        script.play(exchange -> exchange.failure(status, code, message));
        return this;
    }

    /**
     * Fails one request with HTTP 200 and a success flag that says false.
     *
     * @param code error code
     * @param message error message
     * @return this
     * @throws IllegalStateException when the documented answer has no such flag
     */
    public FakeScript<R> failWithFlag(String code, String message) {
        ErrorForm form = script.operation()
                .unsuccessful()
                .orElseThrow(() -> new IllegalStateException(
                        "the answer of `" + script.operation().name() + "` documents no success flag"));
        script.play(exchange -> exchange.failure(form, 200, code, message));
        return this;
    }

    /**
     * Refuses one request because there were too many: with the documented error for it, else with HTTP 429 and
     * {@code Throttling}.
     *
     * @return this
     */
    public FakeScript<R> throttle() {
        return throttle(Map.of());
    }

    /**
     * Refuses one request because there were too many, and says when to come back.
     *
     * @param retryAfter the time to wait, sent in whole seconds
     * @return this
     */
    public FakeScript<R> throttle(Duration retryAfter) {
        return throttle(Map.of("Retry-After", Long.toString(retryAfter.toSeconds())));
    }

    private FakeScript<R> throttle(Map<String, String> headers) {
        OperationFacts.Failure error = script.operation().throttling();
        script.play(exchange ->
                exchange.failure(error.status(), error.code(), error.message()).with(headers));
        return this;
    }

    /**
     * Closes the connection of one request without an answer.
     *
     * @return this
     */
    public FakeScript<R> hangUp() {
        script.play(exchange -> FakeAnswer.HANG_UP);
        return this;
    }

    /**
     * Lets clients wait for every answer from now on.
     *
     * @param time how long; zero ends it
     * @return this
     */
    public FakeScript<R> delay(Duration time) {
        script.delay(time);
        return this;
    }

    /**
     * Forgets everything that was asked for and not yet played.
     *
     * @return this
     */
    public FakeScript<R> reset() {
        script.reset();
        return this;
    }

    /**
     * The requests for this operation, refused ones too, in order.
     *
     * @return the requests so far
     */
    public List<ReceivedRequest> received() {
        return script.received();
    }

    /**
     * The documented answers, as JSON; the first one is served unless something else is asked for.
     *
     * @return the samples of the page
     */
    public List<String> samples() {
        return script.operation().samples();
    }
}
