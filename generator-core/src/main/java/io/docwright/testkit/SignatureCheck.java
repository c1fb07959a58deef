package io.docwright.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * Verifies the signature ACS3-HMAC-SHA256 from the bytes received: everything is computed again here, nothing is taken from
 * the client that signed.
 */
final class SignatureCheck implements CallerCheck {

    private static final Duration MAX_SKEW = Duration.ofMinutes(15);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    private final FakeAccess access;
    private final Clock clock;
    private final NonceMemory nonces = new NonceMemory(MAX_SKEW.multipliedBy(2));

    SignatureCheck(FakeAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void check(ReceivedRequest request) throws Refusal {
        Authorization authorization = Authorization.parse(single(request, "authorization"));
        if (!authorization.accessKeyId().equals(access.accessKeyId())) {
            throw new Refusal(
                    404, "InvalidAccessKeyId.NotFound", "no key has the id `" + authorization.accessKeyId() + "`");
        }
        checkSignedHeaders(request, authorization.signedHeaders());
        checkSecurityToken(request);
        checkDate(single(request, "x-acs-date"));
        checkSignature(request, authorization);
        checkNonce(single(request, "x-acs-signature-nonce"));
    }

    private static void checkSignedHeaders(ReceivedRequest request, List<String> signed) throws Refusal {
        for (String name : SignedHeaders.required()) {
            single(request, name);
        }
        List<String> expected = SignedHeaders.expected(request);
        for (String name : expected) {
            single(request, name);
        }
        if (!signed.equals(expected)) {
            throw Refusal.badRequest(
                    "IncompleteSignature",
                    "expected the signed headers `" + String.join(";", expected) + "`, found `"
                            + String.join(";", signed) + "`");
        }
    }

    private void checkSecurityToken(ReceivedRequest request) throws Refusal {
        String sent = request.header("x-acs-security-token").orElse("");
        String id = request.header("x-acs-accesskey-id").orElse(access.accessKeyId());
        boolean idMissing =
                !sent.isEmpty() && request.header("x-acs-accesskey-id").isEmpty();
        if (!Digests.same(access.securityToken().orElse(""), sent) || !id.equals(access.accessKeyId()) || idMissing) {
            throw new Refusal(
                    403, "InvalidSecurityToken.MismatchWithAccessKey", "the security token does not belong to the key");
        }
    }

    private void checkDate(String text) throws Refusal {
        Duration skew = Duration.between(instant(text), clock.instant()).abs();
        if (skew.compareTo(MAX_SKEW) > 0) {
            throw Refusal.badRequest("InvalidTimeStamp.Expired", "`" + text + "` is not close to the server's time");
        }
    }

    private static Instant instant(String text) throws Refusal {
        try {
            return DATE.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest(
                    "InvalidTimeStamp.Format", "`" + text + "` is not a date such as 2026-01-31T09:00:00Z");
        }
    }

    private void checkSignature(ReceivedRequest request, Authorization authorization) throws Refusal {
        String bodyHash = Digests.sha256(request.body());
        if (!Digests.same(bodyHash, single(request, "x-acs-content-sha256"))) {
            throw Refusal.badRequest("InvalidContentSha256", "`x-acs-content-sha256` is not the hash of the body");
        }
        String canonical = CanonicalRequest.of(request, authorization.signedHeaders(), bodyHash);
        String toSign = "ACS3-HMAC-SHA256\n" + Digests.sha256(Digests.utf8(canonical));
        if (!Digests.same(Digests.hmac(access.accessKeySecret(), toSign), authorization.signature())) {
            throw new Refusal(
                    403, "SignatureDoesNotMatch", "the signature is not the one of this string to sign: " + toSign);
        }
    }

    private void checkNonce(String nonce) throws Refusal {
        if (!nonces.firstTime(nonce, clock.instant())) {
            throw Refusal.badRequest("SignatureNonceUsed", "the nonce `" + nonce + "` was used before");
        }
    }

    private static String single(ReceivedRequest request, String header) throws Refusal {
        List<String> values = request.headers().getOrDefault(header, List.of());
        if (values.size() != 1 || values.get(0).isBlank()) {
            throw Refusal.badRequest("MissingParameter", "expected exactly one value in the header `" + header + "`");
        }
        return values.get(0);
    }
}
