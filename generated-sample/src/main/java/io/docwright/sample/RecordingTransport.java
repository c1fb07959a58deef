package io.docwright.sample;

import io.docwright.sample.runtime.Transport;
import io.docwright.sample.runtime.TransportRequest;
import io.docwright.sample.runtime.TransportResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Remembers the line of the last request, to show what a client sends. Not safe for threads. */
final class RecordingTransport implements Transport {

    private final Transport carrier;
    private String line = "";

    RecordingTransport(Transport carrier) {
        this.carrier = carrier;
    }

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        line = describe(request);
        return carrier.send(request);
    }

    /** Forgets the line that was sent last and returns it; empty when nothing was sent since. */
    String takeLine() {
        String taken = line;
        line = "";
        return taken;
    }

    private static String describe(TransportRequest request) {
        URI uri = request.uri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String body = new String(request.body(), StandardCharsets.UTF_8);
        return request.method() + " " + uri.getRawPath() + query + (body.isEmpty() ? "" : " with " + body);
    }
}
