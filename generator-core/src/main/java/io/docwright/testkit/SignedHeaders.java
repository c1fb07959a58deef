package io.docwright.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which headers belong to the signature ACS3-HMAC-SHA256. */
final class SignedHeaders {

    private static final List<String> REQUIRED = List.of(
            "host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version");
    private static final Set<String> PROTOCOL = Set.of(
            "authorization",
            "x-acs-accesskey-id",
            "x-acs-action",
            "x-acs-content-sha256",
            "x-acs-credentials-provider",
            "x-acs-date",
            "x-acs-security-token",
            "x-acs-signature-nonce",
            "x-acs-version");

    private SignedHeaders() {}

    /** The headers that no operation documents, because the signature brings them. */
    static Set<String> ofProtocol() {
        return PROTOCOL;
    }

    /** The headers without which nothing can be verified. */
    static List<String> required() {
        return REQUIRED;
    }

    /** The names that must be signed in this request, sorted. */
    static List<String> expected(ReceivedRequest request) {
        return request.headers().keySet().stream()
                .filter(name -> name.equals("host") || name.equals("content-type") || name.startsWith("x-acs-"))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
