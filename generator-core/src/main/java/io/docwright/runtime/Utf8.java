package io.docwright.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: the parser itself lets some damaged sequences through. */
final class Utf8 {
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Tells whether the bytes are well-formed UTF-8 text of a JSON document. */
    static boolean isValid(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            return false; // UTF-16 or UTF-32, which the parser would silently accept
        }
        int from = asciiPrefix(bytes);
        if (from == bytes.length) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Length of the longest prefix, in steps of eight bytes, that is plain ASCII. */
    private static int asciiPrefix(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int i = 0;
        while (i + Long.BYTES <= bytes.length && (buffer.getLong(i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }
}
