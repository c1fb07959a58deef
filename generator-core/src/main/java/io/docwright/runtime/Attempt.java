package io.docwright.runtime;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an authenticator sees of one attempt to send a request.
 *
 * @param operation wire name of the operation
 * @param method HTTP method
 * @param uri where the request goes; path and query percent-encoded as sent
 * @param query decoded pairs
 * @param headers by lower-case name, what is known before authentication
 * @param body empty when there is none; not to be changed
 * @param now the time of the attempt
 * @param nonce unique text of the attempt
 */
public record Attempt(
        String operation,
        String method,
        URI uri,
        List<Map.Entry<String, String>> query,
        Map<String, String> headers,
        byte[] body,
        Instant now,
        String nonce) {

    /**
     * The `Host` header as it is sent: without the port where it is the scheme's own.
     *
     * @return host and, where needed, port
     */
    public String host() {
        int port = uri.getPort();
        boolean usual = port == -1 || port == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
        return usual ? uri.getHost() : uri.getHost() + ":" + port;
    }

    /** Operation, method and address without the query; headers and body may hold secrets. */
    @Override
    public String toString() {
        return operation + ": " + method + " " + uri.getScheme() + "://" + host() + uri.getRawPath();
    }
}
