package io.docwright.runtime;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What headers may be, and which a caller may add to a request without changing what it says, to whom and from whom. */
final class AddedHeaders {
    /** By these a message is cut out of a connection, addressed and understood (RFC 9110 and 9112), or its sender known. */
    private static final Set<String> CLIENTS_OWN = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "range",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

    private AddedHeaders() {}

    /** Gives a name in lower case, where a caller may add it. */
    static String name(String name) {
        if (name.isEmpty() || !name.chars().allMatch(AddedHeaders::isTokenSign)) {
            throw refused(name, "found a sign that no header name can have; expected letters, digits and hyphens");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (CLIENTS_OWN.contains(lower) || Acs3Signer.isOwn(lower)) {
            throw refused(name, "found a header that the client sets itself; expected another");
        }
        return lower;
    }

    /** Gives a value that a header can carry. */
    static String value(String name, String value) {
        String flaw = flaw(value);
        if (flaw != null) {
            throw refused(name, flaw);
        }
        return value;
    }

    /** Says why a header cannot carry a value, or null when it can. */
    static @Nullable String flaw(String value) {
        if (value.chars().anyMatch(c -> c < 0x20 || c > 0x7e)) {
            return "found a control character, line break or non-ASCII character; a header cannot carry it";
        }
        return value.startsWith(" ") || value.endsWith(" ") ? "found a blank at an end; a header would lose it" : null;
    }

    /** Refuses to replace what proves who sends the request. */
    static void requireNone(Map<String, String> added, Map<String, String> proof) {
        for (String name : added.keySet()) {
            if (proof.containsKey(name)) {
                throw refused(name, "found a header that proves who sends the request; expected credentials instead");
            }
        }
    }

    static IllegalArgumentException refused(String name, String message) {
        return new IllegalArgumentException("header `" + name + "`: " + message);
    }

    private static boolean isTokenSign(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || TOKEN_SIGNS.indexOf(c) >= 0;
    }
}
