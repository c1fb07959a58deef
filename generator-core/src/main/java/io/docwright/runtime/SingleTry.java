package io.docwright.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A body that can be sent once. The JDK's client sends a GET again by itself when the connection ends before the answer:
 * with the same signature, which is a replay, and without counting it. It asks for the length once each time, and is
 * refused the second time; whether to send again is then decided where all attempts are.
 */
final class SingleTry implements HttpRequest.BodyPublisher {
    private static final HttpRequest.BodyPublisher NOTHING = HttpRequest.BodyPublishers.noBody();

    private enum State {
        NEW,
        USED,
        FORBIDDEN
    }

    private final HttpRequest.BodyPublisher body;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

    SingleTry(byte[] body) {
        this.body = body.length == 0 ? NOTHING : HttpRequest.BodyPublishers.ofByteArray(body);
    }

    @Override
    public long contentLength() {
        if (!state.compareAndSet(State.NEW, State.USED)) {
            throw new UncheckedIOException(new IOException("the connection ended before an answer began"));
        }
        return body.contentLength();
    }

    /** Lets nothing be sent from now on; true when nothing has been, since the length is asked for before the first byte is sent. */
    boolean forbid() {
        state.compareAndSet(State.NEW, State.FORBIDDEN);
        return state.get() == State.FORBIDDEN;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(subscriber);
    }
}
