package io.docwright.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that can be sent once. The JDK's client sends a GET again by itself when the connection ends before the answer:
 * with the same signature, which is a replay, and without counting it. It asks for the length once each time, and is
 * refused the second time; whether to send again is then decided where all attempts are.
 */
final class SingleTry implements HttpRequest.BodyPublisher {
    private static final HttpRequest.BodyPublisher NOTHING = HttpRequest.BodyPublishers.noBody();

    private final HttpRequest.BodyPublisher body;
    private final AtomicBoolean used = new AtomicBoolean();

    SingleTry(byte[] body) {
        this.body = body.length == 0 ? NOTHING : HttpRequest.BodyPublishers.ofByteArray(body);
    }

    @Override
    public long contentLength() {
        if (used.getAndSet(true)) {
            throw new UncheckedIOException(new IOException("the connection ended before an answer began"));
        }
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(subscriber);
    }
}
