package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The request signature ACS3-HMAC-SHA256. */
final class Acs3Signer {
    static final String ALGORITHM = "ACS3-HMAC-SHA256";

    /** Most requests have no body. */
    private static final String SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final int USUAL_SIZE = 512;

    private static final Comparator<Map.Entry<String, String>> BY_NAME_THEN_VALUE =
            Map.Entry.<String, String>comparingByKey(Acs3Signer::compareCodePoints)
                    .thenComparing(Map.Entry::getValue, Acs3Signer::compareCodePoints);

    private Acs3Signer() {}

    /**
     * Signs a request.
     *
     * @param path percent-encoded as sent
     * @param query decoded pairs, in any order
     * @param signed the headers that are signed, as {@link #signed} gives them
     * @param bodyHash {@link #sha256} of the body
     */
    static Acs3Signature sign(
            String method,
            String path,
            List<Map.Entry<String, String>> query,
            SortedMap<String, String> signed,
            String bodyHash,
            String accessKeyId,
            String accessKeySecret) {
        String names = String.join(";", signed.keySet());
        StringBuilder text = new StringBuilder(USUAL_SIZE)
                .append(method)
                .append('\n')
                .append(path)
                .append('\n');
        appendQuery(text, query);
        text.append('\n');
        signed.forEach(
                (name, value) -> text.append(name).append(':').append(value).append('\n'));
        String canonical =
                text.append('\n').append(names).append('\n').append(bodyHash).toString();
        String stringToSign = ALGORITHM + "\n" + sha256(utf8(canonical));
        String signature = hmac(accessKeySecret, stringToSign);
        String authorization =
                ALGORITHM + " Credential=" + accessKeyId + ",SignedHeaders=" + names + ",Signature=" + signature;
        return new Acs3Signature(canonical, stringToSign, names, signature, authorization);
    }

    static String sha256(byte[] bytes) {
        if (bytes.length == 0) {
            return SHA256_OF_NOTHING;
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256, which every JDK must have", e);
        }
    }

    /** Those of some headers, whose names may be in any case, that are signed. */
    static SortedMap<String, String> signed(Map<String, String> headers) {
        SortedMap<String, String> signed = new TreeMap<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("host") || lower.equals("content-type") || isOwn(lower)) {
                signed.put(lower, value.trim());
            }
        });
        return signed;
    }

    /** Whether a header, in lower case, is one of those the signature is about. */
    static boolean isOwn(String name) {
        return name.startsWith("x-acs-");
    }

    private static void appendQuery(StringBuilder text, List<Map.Entry<String, String>> query) {
        List<Map.Entry<String, String>> sorted = new ArrayList<>(query);
        sorted.sort(BY_NAME_THEN_VALUE);
        String separator = "";
        for (Map.Entry<String, String> pair : sorted) {
            text.append(separator)
                    .append(PercentEncoding.encode(pair.getKey()))
                    .append('=')
                    .append(PercentEncoding.encode(pair.getValue()));
            separator = "&";
        }
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
