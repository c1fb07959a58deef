package io.docwright.bench.hand;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature ACS3-HMAC-SHA256 of a request without a body, whose headers are known beforehand. */
public final class HandSignature {
    private static final String NO_BODY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String SIGNED =
            "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";

    private final String version;
    private final String keyId;
    private final SecretKeySpec key;

    /**
     * Signs with a key pair.
     *
     * @param version version of the service's API
     * @param keyId the public half
     * @param keySecret the secret half
     */
    public HandSignature(String version, String keyId, String keySecret) {
        this.version = version;
        this.keyId = keyId;
        this.key = new SecretKeySpec(keySecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * The headers to add.
     *
     * @param action name of the operation
     * @param uri where the request goes
     * @param query percent-encoded, sorted
     * @param date the time in UTC
     * @param nonce text that is used once
     * @return values by name
     */
    public Map<String, String> headers(String action, URI uri, String query, String date, String nonce) {
        String request = "GET\n" + uri.getRawPath() + "\n" + query
                + "\nhost:" + uri.getRawAuthority()
                + "\nx-acs-action:" + action
                + "\nx-acs-content-sha256:" + NO_BODY
                + "\nx-acs-date:" + date
                + "\nx-acs-signature-nonce:" + nonce
                + "\nx-acs-version:" + version
                + "\n\n" + SIGNED + "\n" + NO_BODY;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-acs-action", action);
        headers.put("x-acs-content-sha256", NO_BODY);
        headers.put("x-acs-date", date);
        headers.put("x-acs-signature-nonce", nonce);
        headers.put("x-acs-version", version);
        headers.put(
                "authorization",
                "ACS3-HMAC-SHA256 Credential=" + keyId + ",SignedHeaders=" + SIGNED + ",Signature=" + sign(request));
        return headers;
    }

    private String sign(String request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = "ACS3-HMAC-SHA256\n" + HexFormat.of().formatHex(hash);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks what every JDK must have", e);
        }
    }
}
