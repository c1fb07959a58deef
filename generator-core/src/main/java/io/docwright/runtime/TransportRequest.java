package io.docwright.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a transport sends.
 *
 * @param method HTTP method
 * @param uri path and query percent-encoded; to be sent unchanged
 * @param headers by lower-case name, without `host` and `content-length`, which the transport sets from the rest
 * @param body empty when there is none; not to be changed
 * @param maxResponseBytes how much of the response's body is read at most
 * @param timeout after this the request is cancelled; a transport need not watch it
 */
public record TransportRequest(
        String method, URI uri, Map<String, String> headers, byte[] body, long maxResponseBytes, Duration timeout) {

    /**
     * The same request with one more header, which is not part of any signature.
     *
     * @param name in lower case
     * @param value visible ASCII
     * @return the changed request
     */
    public TransportRequest withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new TransportRequest(method, uri, more, body, maxResponseBytes, timeout);
    }

    private String port() {
        return uri.getPort() < 0 ? "" : ":" + uri.getPort();
    }

    /** Method and address without the query; headers and body may hold secrets. */
    @Override
    public String toString() {
        return method + " " + uri.getScheme() + "://" + uri.getHost() + port() + uri.getRawPath();
    }
}
