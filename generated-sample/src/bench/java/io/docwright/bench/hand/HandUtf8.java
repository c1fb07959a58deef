package io.docwright.bench.hand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8, which jackson-core does not check; eight bytes at a time where they are ASCII. */
final class HandUtf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private HandUtf8() {}

    static boolean isValid(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            return false; // UTF-16 and UTF-32, which jackson-core reads without being asked to
        }
        int plain = 0;
        while (plain + 8 <= bytes.length && ((long) EIGHT.get(bytes, plain) & HIGH_BITS) == 0) {
            plain += 8;
        }
        while (plain < bytes.length && bytes[plain] >= 0) {
            plain++;
        }
        return plain == bytes.length || isStrict(bytes, plain);
    }

    private static boolean isStrict(byte[] bytes, int from) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
