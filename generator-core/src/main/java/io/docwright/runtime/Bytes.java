package io.docwright.runtime;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A sequence of bytes that the wire carries as base64 text. Immutable. */
public final class Bytes {
    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    /**
     * Copies bytes.
     *
     * @param value the bytes
     * @return an independent copy
     */
    public static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    /**
     * Copies the bytes out.
     *
     * @return a new array
     */
    public byte[] toByteArray() {
        return value.clone();
    }

    /**
     * The bytes as they are sent.
     *
     * @return base64 text with padding
     */
    public String text() {
        return Base64.getEncoder().encodeToString(value);
    }

    /**
     * Reads base64 text, of the alphabet for URLs too; line breaks inside do not count.
     *
     * @param in positioned at the text
     * @return the bytes
     * @throws IOException when the value is no text or the text is not base64
     */
    public static Bytes read(JsonReader in) throws IOException {
        String text = in.asString().replace('-', '+').replace('_', '/').replaceAll("[\r\n]", "");
        try {
            return new Bytes(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw in.problem("found text that is not base64; expected base64");
        }
    }

    /**
     * Writes base64 text.
     *
     * @param out where to write
     * @param value what to write
     * @throws IOException when no value may stand here
     */
    public static void write(JsonWriter out, Bytes value) throws IOException {
        out.asString(value.text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    /** The number of bytes. */
    @Override
    public String toString() {
        return "Bytes[" + value.length + "]";
    }
}
