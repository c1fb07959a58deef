package io.docwright.runtime;

import java.util.concurrent.CancellationException;

/** An exchange that was cancelled while there was no connection to send its request over. */
final class NeverSent extends CancellationException {
    private static final long serialVersionUID = 1L;

    NeverSent() {
        super("cancelled before there was a connection");
    }
}
