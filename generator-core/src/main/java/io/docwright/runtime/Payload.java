package io.docwright.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Undoes what servers do to a body unasked: compression, and a charset other than UTF-8. */
final class Payload {
    private static final int MAX_CODINGS = 3;

    private Payload() {}

    /**
     * Gives the response with its body as plain text in UTF-8, cut behind the limit.
     *
     * @throws IOException when the body is damaged or its coding is not known; the message can be shown
     */
    static TransportResponse plain(TransportResponse response, long limit) throws IOException {
        byte[] body = response.body();
        boolean truncated = response.truncated();
        List<String> codings = codings(response);
        for (String coding : codings) {
            if (body.length > 0 && !truncated) {
                Unpacker.Unpacked unpacked = unpack(body, coding, (int) Math.min(limit, Integer.MAX_VALUE - 8));
                body = unpacked.bytes();
                truncated = unpacked.cut();
            }
        }
        byte[] text = truncated ? body : utf8(body, charset(response.header("content-type")));
        boolean same = text == response.body() && truncated == response.truncated();
        return same ? response : new TransportResponse(response.status(), response.headers(), text, truncated);
    }

    /** The codings in the order in which they are undone. */
    private static List<String> codings(TransportResponse response) throws IOException {
        List<String> values = response.headers().get("content-encoding");
        if (values == null) {
            return List.of();
        }
        List<String> codings = new ArrayList<>();
        for (String name : String.join(",", values).split(",")) {
            String coding = name.trim();
            if (!coding.isEmpty() && !coding.equalsIgnoreCase("identity")) {
                codings.add(coding);
            }
        }
        if (codings.size() > MAX_CODINGS) {
            throw new IOException("the body is encoded " + codings.size() + " times over");
        }
        Collections.reverse(codings);
        return codings;
    }

    private static Unpacker.Unpacked unpack(byte[] body, String coding, int limit) throws IOException {
        return switch (coding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> Unpacker.gzip(body, limit);
            case "deflate" -> Unpacker.deflate(body, limit);
            default -> throw new IOException("the body is encoded as `" + coding + "`, which was not asked for");
        };
    }

    private static @Nullable String charset(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        int semicolon = -1;
        do {
            int next = contentType.indexOf(';', semicolon + 1);
            String parameter = contentType
                    .substring(semicolon + 1, next < 0 ? contentType.length() : next)
                    .trim();
            if (parameter.regionMatches(true, 0, "charset=", 0, 8)) {
                return parameter.substring(8).replace("\"", "").trim();
            }
            semicolon = next;
        } while (semicolon >= 0);
        return null;
    }

    /** Text that is UTF-8 in spite of its label stays as it is; JSON has to be, and labels are often a server's default. */
    private static byte[] utf8(byte[] body, @Nullable String charset) throws IOException {
        if (charset == null || charset.equalsIgnoreCase("utf-8") || Utf8.isValid(body)) {
            return body;
        }
        try {
            return Charset.forName(charset)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new IOException("the charset `" + charset + "` of the body is not known", e);
        } catch (CharacterCodingException e) {
            throw new IOException("the body is not text in its charset `" + charset + "`", e);
        }
    }
}
