package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The request signature ACS3-HMAC-SHA256. */
final class Acs3Signer {
    static final String ALGORITHM = "ACS3-HMAC-SHA256";

    private static final Comparator<Map.Entry<String, String>> BY_NAME_THEN_VALUE =
            Map.Entry.<String, String>comparingByKey(Acs3Signer::compareCodePoints)
                    .thenComparing(Map.Entry::getValue, Acs3Signer::compareCodePoints);

    private Acs3Signer() {}

    /**
     * Signs a request whose headers are complete but for `Authorization`.
     *
     * @param path percent-encoded as sent
     * @param query decoded pairs, in any order
     * @param headers all headers that are sent; names in any case
     */
    static Acs3Signature sign(
            String method,
            String path,
            List<Map.Entry<String, String>> query,
            Map<String, String> headers,
            byte[] body,
            String accessKeyId,
            String accessKeySecret) {
        Map<String, String> signed = signedHeaders(headers);
        String names = String.join(";", signed.keySet());
        StringBuilder canonical = new StringBuilder(method)
                .append('\n')
                .append(path)
                .append('\n')
                .append(canonicalQuery(query))
                .append('\n');
        signed.forEach((name, value) ->
                canonical.append(name).append(':').append(value).append('\n'));
        canonical.append('\n').append(names).append('\n').append(sha256(body));
        String stringToSign = ALGORITHM + "\n" + sha256(utf8(canonical.toString()));
        String signature = hmac(accessKeySecret, stringToSign);
        String authorization =
                ALGORITHM + " Credential=" + accessKeyId + ",SignedHeaders=" + names + ",Signature=" + signature;
        return new Acs3Signature(canonical.toString(), stringToSign, names, signature, authorization);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256, which every JDK must have", e);
        }
    }

    private static Map<String, String> signedHeaders(Map<String, String> headers) {
        Map<String, String> signed = new TreeMap<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("host") || lower.equals("content-type") || lower.startsWith("x-acs-")) {
                signed.put(lower, value.trim());
            }
        });
        return signed;
    }

    private static String canonicalQuery(List<Map.Entry<String, String>> query) {
        return query.stream()
                .sorted(BY_NAME_THEN_VALUE)
                .map(pair -> PercentEncoding.encode(pair.getKey()) + "=" + PercentEncoding.encode(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Not the order of UTF-16 units, which puts U+FFFD after U+10000. */
    private static int compareCodePoints(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length()) {
            int left = a.codePointAt(i);
            int right = b.codePointAt(i);
            if (left != right) {
                return Integer.compare(left, right);
            }
            i += Character.charCount(left);
        }
        return Integer.compare(a.length(), b.length());
    }

    private static String hmac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(utf8(key), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(utf8(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256, which every JDK must have", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
