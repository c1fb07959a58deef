package io.docwright.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is played to the requests for one operation. Safe for threads. */
final class OperationScript {
    private final OperationFacts operation;
    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();
    private final Queue<Step> steps = new ArrayDeque<>();
    private Step rest;
    private Duration delay = Duration.ZERO;

    OperationScript(OperationFacts operation) {
        this.operation = operation;
        this.rest = sample();
    }

    OperationFacts operation() {
        return operation;
    }

    List<ReceivedRequest> received() {
        return List.copyOf(received);
    }

    void record(ReceivedRequest request) {
        received.add(request);
    }

    synchronized void play(Step step) {
        steps.add(step);
    }

    synchronized void rest(Step step) {
        rest = step;
    }

    synchronized void delay(Duration time) {
        delay = Objects.requireNonNull(time, "time");
    }

    synchronized void reset() {
        steps.clear();
        rest = sample();
        delay = Duration.ZERO;
    }

    FakeAnswer answer(Exchange exchange) {
        Step step;
        Duration wait;
        synchronized (this) {
            Step next = steps.poll();
            step = next == null ? rest : next;
            wait = delay;
        }
        return step.answer(exchange).after(wait);
    }

    private Step sample() {
        return exchange -> FakeAnswer.of(200, operation.sample());
    }

    /** One answer. */
    interface Step {
        FakeAnswer answer(Exchange exchange);
    }
}
