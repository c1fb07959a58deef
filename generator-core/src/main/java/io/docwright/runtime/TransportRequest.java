package io.docwright.runtime;

import java.net.URI;
import java.util.Map;

/**
 * What a transport sends.
 *
 * @param method HTTP method
 * @param uri path and query percent-encoded; to be sent unchanged
 * @param headers by lower-case name, without `host` and `content-length`, which the transport sets from the rest
 * @param body empty when there is none; not to be changed
 * @param maxResponseBytes how much of the response's body is read at most
 */
public record TransportRequest(
        String method, URI uri, Map<String, String> headers, byte[] body, long maxResponseBytes) {}
