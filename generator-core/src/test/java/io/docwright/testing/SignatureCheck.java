package io.docwright.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.testing.LocalService.Received;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies a received request's signature with code of its own, from what came over the wire alone. */
public final class SignatureCheck {
    private static final Pattern AUTHORIZATION =
            Pattern.compile("ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})");

    private SignatureCheck() {}

    /** Fails unless the request was signed with the secret, over every header that must be signed. */
    public static void verify(Received request, String id, String secret) throws GeneralSecurityException {
        Matcher parts = AUTHORIZATION.matcher(request.headers().get("authorization"));
        assertThat(parts.matches()).as("form of the header").isTrue();
        assertThat(parts.group(1)).isEqualTo(id);
        List<String> names = request.headers().keySet().stream()
                .filter(n -> n.startsWith("x-acs-") || n.equals("host") || n.equals("content-type"))
                .sorted()
                .toList();
        assertThat(parts.group(2)).isEqualTo(String.join(";", names));
        assertThat(request.headers().get("x-acs-content-sha256")).isEqualTo(hash(request.body()));
        assertThat(request.headers().containsKey("content-type"))
                .isEqualTo(!request.body().isEmpty());

        StringBuilder text = new StringBuilder();
        text.append(request.method() + "\n" + request.rawPath() + "\n" + query(request.rawQuery()) + "\n");
        for (String name : names) {
            text.append(name + ":" + request.headers().get(name).trim() + "\n");
        }
        text.append("\n" + String.join(";", names) + "\n" + hash(request.body()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal(("ACS3-HMAC-SHA256\n" + hash(text.toString())).getBytes(StandardCharsets.UTF_8));
        assertThat(parts.group(3)).isEqualTo(String.format(Locale.ROOT, "%064x", new BigInteger(1, expected)));
    }

    private static String query(String raw) {
        if (raw.isEmpty()) {
            return "";
        }
        List<String[]> pairs = new ArrayList<>();
        for (String pair : raw.split("&")) {
            int cut = pair.indexOf('=');
            pairs.add(new String[] {decode(pair.substring(0, cut)), decode(pair.substring(cut + 1))});
        }
        pairs.sort((a, b) -> {
            int byName = order(a[0], b[0]);
            return byName != 0 ? byName : order(a[1], b[1]);
        });
        List<String> encoded = new ArrayList<>();
        pairs.forEach(pair -> encoded.add(encode(pair[0]) + "=" + encode(pair[1])));
        return String.join("&", encoded);
    }

    private static int order(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String c = String.valueOf((char) (b & 0xff));
            out.append(b > 0 && c.matches("[A-Za-z0-9._~-]") ? c : String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return out.toString();
    }

    private static String hash(String text) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%064x", new BigInteger(1, hash));
    }
}
