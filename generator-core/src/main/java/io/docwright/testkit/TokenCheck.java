package io.docwright.testkit;

import java.util.List;

/**
 * Compares the token that a request carries in a header.
 *
 * @param header lower-case name
 * @param token the one accepted
 */
record TokenCheck(String header, String token) implements CallerCheck {

    @Override
    public void check(ReceivedRequest request) throws Refusal {
        List<String> found = request.headers().getOrDefault(header, List.of());
        if (found.size() != 1 || !Digests.same(token, found.get(0))) {
            throw new Refusal(401, "Unauthorized", "expected one known token in the header `" + header + "`");
        }
    }

    @Override
    public String toString() {
        return "TokenCheck[header=" + header + "]";
    }
}
