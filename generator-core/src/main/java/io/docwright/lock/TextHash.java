package io.docwright.lock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether a text is still the same without keeping it; how it is broken into lines does not matter. */
final class TextHash {

    private TextHash() {}

    /** Returns the hash of a description; nothing for one that says nothing. */
    static List<String> of(List<String> paragraphs) {
        String text = String.join("\n", paragraphs).strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? List.of() : List.of("sha256:" + hash(text));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
