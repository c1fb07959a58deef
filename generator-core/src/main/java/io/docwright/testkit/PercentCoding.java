package io.docwright.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding, read strictly and written as RFC 3986 has it. */
final class PercentCoding {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    private PercentCoding() {}

    /** Decodes a name or value of a query or form, where a plus sign is a blank. */
    static String decodePair(String text) throws Refusal {
        return decode(text.replace('+', ' '));
    }

    /** Decodes a segment of a path. */
    static String decode(String text) throws Refusal {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                out.write(hexDigit(raw, i + 1) * 16 + hexDigit(raw, i + 2));
                i += 2;
            } else {
                out.write(raw[i]);
            }
        }
        return utf8(out.toByteArray());
    }

    /** Encodes everything but the characters that need no encoding anywhere. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return out.toString();
    }

    private static char hex(int value) {
        return "0123456789ABCDEF".charAt(value & 15);
    }

    private static int hexDigit(byte[] raw, int at) throws Refusal {
        int digit = at < raw.length ? Character.digit(raw[at], 16) : -1;
        if (digit < 0) {
            throw Refusal.badRequest("InvalidEncoding", "a percent sign is not followed by two hexadecimal digits");
        }
        return digit;
    }

    private static String utf8(byte[] bytes) throws Refusal {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("InvalidEncoding", "percent-encoded bytes are not UTF-8");
        }
    }
}
