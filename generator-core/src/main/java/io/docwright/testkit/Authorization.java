package io.docwright.testkit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an `Authorization` header.
 *
 * @param accessKeyId whose key was used
 * @param signedHeaders names of the signed headers in the order given
 * @param signature hexadecimal
 */
record Authorization(String accessKeyId, List<String> signedHeaders, String signature) {

    private static final Pattern FORM =
            Pattern.compile("ACS3-HMAC-SHA256 Credential=([^, ]+),SignedHeaders=([^, ]+),Signature=([0-9a-f]{64})");

    static Authorization parse(String header) throws Refusal {
        Matcher matcher = FORM.matcher(header);
        if (!matcher.matches()) {
            throw Refusal.badRequest(
                    "IncompleteSignature",
                    "expected `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…` in `Authorization`");
        }
        return new Authorization(matcher.group(1), List.of(matcher.group(2).split(";", -1)), matcher.group(3));
    }
}
