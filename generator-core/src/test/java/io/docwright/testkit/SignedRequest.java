package io.docwright.testkit;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request signed step by step as the vendor describes it, for tests; it shares nothing with the verifier or a client. The
 * query must be given encoded and in canonical order.
 */
final class SignedRequest {

    private final String method;
    private final String target;
    private final byte[] body;
    private final Map<String, String> signed = new TreeMap<>();
    private final Map<String, String> others = new TreeMap<>();

    SignedRequest(String method, String target, String body) {
        this.method = method;
        this.target = target;
        this.body = body.getBytes(StandardCharsets.UTF_8);
    }

    static SignedRequest of(String action, String version, String date, String target) {
        return new SignedRequest("GET", target, "").action(action, version, date);
    }

    static SignedRequest form(String action, String version, String date, String body) {
        return new SignedRequest("POST", "/", body)
                .action(action, version, date)
                .signing("content-type", "application/x-www-form-urlencoded");
    }

    SignedRequest action(String action, String version, String date) {
        return signing("x-acs-action", action)
                .signing("x-acs-version", version)
                .signing("x-acs-date", date)
                .signing("x-acs-signature-nonce", UUID.randomUUID().toString())
                .signing("x-acs-content-sha256", sha256(body));
    }

    SignedRequest signing(String header, String value) {
        signed.put(header, value);
        return this;
    }

    SignedRequest header(String header, String value) {
        others.put(header, value);
        return this;
    }

    HttpRequest to(URI endpoint, String keyId, String secret) {
        return request(endpoint, target, authorization(endpoint, keyId, secret));
    }

    String authorization(URI endpoint, String keyId, String secret) {
        signed.put("host", endpoint.getAuthority());
        String names = String.join(";", signed.keySet());
        String headers = signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        String path = target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
        String query = target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
        String canonical = method + "\n" + path + "\n" + query + "\n" + headers + "\n" + names + "\n" + sha256(body);
        String toSign = "ACS3-HMAC-SHA256\n" + sha256(canonical.getBytes(StandardCharsets.UTF_8));
        return "ACS3-HMAC-SHA256 Credential=" + keyId + ",SignedHeaders=" + names + ",Signature="
                + hmac(secret, toSign);
    }

    /** Sends another target, or another authorization, than the one that was signed. */
    HttpRequest request(URI endpoint, String sentTarget, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + sentTarget))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header("authorization", authorization);
        signed.forEach((name, value) -> {
            if (!name.equals("host")) {
                request.header(name, value);
            }
        });
        others.forEach(request::header);
        return request.build();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
