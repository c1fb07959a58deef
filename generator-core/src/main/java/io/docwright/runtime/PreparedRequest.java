package io.docwright.runtime;

import java.util.List;
import java.util.Map;

/**
 * One request of an operation, complete but for what each attempt adds (endpoint, date, nonce, signature).
 *
 * @param operation wire name of the operation
 * @param method HTTP method
 * @param path percent-encoded, begins with a slash
 * @param query decoded pairs in the order they are sent
 * @param rawQuery the same, percent-encoded; empty when there is none
 * @param headers by lower-case name; `content-type` exactly when there is a body
 * @param body empty when there is none; not to be changed
 * @param repeatable whether a value in it makes the service notice that it came before
 */
record PreparedRequest(
        String operation,
        String method,
        String path,
        List<Map.Entry<String, String>> query,
        String rawQuery,
        Map<String, String> headers,
        byte[] body,
        boolean repeatable) {}
