package io.docwright.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells GBK from Big5 where the bytes leave no doubt.
 *
 * <p>Almost any bytes can be read as either, so being readable proves nothing. Asked for are the characters that make up a good
 * part of all Chinese text, in the form (simplified, traditional) that the encoding was made for; text in a Korean, Japanese or
 * Western encoding has them by chance alone, about one in a hundred.
 */
final class EncodingGuess {

    private static final String COMMON_SIMPLIFIED = "的是不为有可在中时会个来对说请数据类型称码状态项间务单";
    private static final String COMMON_TRADITIONAL = "的是不為有可在中時會個來對說請數據類型稱碼狀態項間務單";
    private static final int FEWEST = 20;

    private EncodingGuess() {}

    /** Returns the encoding when it is certain. */
    static Optional<Charset> of(byte[] bytes) {
        double simplified = share(bytes, "GBK", COMMON_SIMPLIFIED);
        double traditional = share(bytes, "Big5", COMMON_TRADITIONAL);
        if (simplified >= 0.08 && simplified > 3 * traditional) {
            return Optional.of(Charset.forName("GBK"));
        }
        if (traditional >= 0.08 && traditional > 3 * simplified) {
            return Optional.of(Charset.forName("Big5"));
        }
        return Optional.empty();
    }

    /** Returns how many of the characters outside ASCII are common ones; 0 where the bytes cannot be decoded. */
    private static double share(byte[] bytes, String charset, String common) {
        if (!Charset.isSupported(charset)) {
            return 0;
        }
        String text;
        try {
            text = Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return 0;
        }
        long all = text.chars().filter(c -> c >= 0x3400 && c < 0xA000).count();
        long frequent = text.chars().filter(c -> common.indexOf(c) >= 0).count();
        return all < FEWEST ? 0 : (double) frequent / all;
    }
}
