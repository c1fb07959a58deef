package io.docwright.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Between JSON text and values, whole documents at a time. */
public final class Json {
    /** Objects and arrays may be nested this deep; deeper text is refused. */
    static final int MAX_DEPTH = 256;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private Json() {}

    /**
     * Reads one value from UTF-8 bytes.
     *
     * @param <T> type of the value
     * @param bytes one JSON value, nothing after it
     * @param reader reads the value
     * @return the value
     * @throws JsonException when the bytes are not UTF-8 or not JSON, or the JSON does not fit the type
     */
    public static <T> T parse(byte[] bytes, ElementReader<T> reader) {
        return new JsonReader(bytes).document(reader);
    }

    /**
     * Reads one value from text.
     *
     * @param <T> type of the value
     * @param json one JSON value, nothing after it
     * @param reader reads the value
     * @return the value
     * @throws JsonException when the text is not JSON, or does not fit the type
     */
    public static <T> T parse(String json, ElementReader<T> reader) {
        if (json == null) {
            // whatever its type says
            throw new JsonException("$", "found null instead of text; expected JSON");
        }
        if (PercentEncoding.hasLoneSurrogate(json)) {
            throw new JsonException("$", "found half a surrogate pair; expected whole characters");
        }
        return parse(json.getBytes(StandardCharsets.UTF_8), reader);
    }

    /**
     * Writes a value as compact JSON text, secrets in clear.
     *
     * @param <T> type of the value
     * @param value what to write
     * @param writer writes it
     * @return the text
     * @throws JsonException when the value has a number that is not finite
     */
    public static <T> String text(T value, ElementWriter<T> writer) {
        return write(value, writer, JsonWriter.Mode.TEXT);
    }

    /** Writes a value as the text single values are taken from: decimal numbers without an exponent. */
    static <T> String plain(T value, ElementWriter<T> writer) {
        return write(value, writer, JsonWriter.Mode.PLAIN);
    }

    /**
     * Describes a value for people: its type and its JSON text with secrets masked.
     *
     * @param <T> type of the value
     * @param type simple name of the type
     * @param value what to describe
     * @param writer writes it
     * @return the description, on one line
     */
    public static <T> String describe(String type, T value, ElementWriter<T> writer) {
        return type + write(value, writer, JsonWriter.Mode.MASKED);
    }

    /** Writes a value as compact UTF-8; refuses what UTF-8 cannot carry. */
    static <T> byte[] bytes(T value, ElementWriter<T> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            writer.write(new JsonWriter(generator, JsonWriter.Mode.WIRE), value);
        } catch (IOException e) {
            throw new JsonException("$", String.valueOf(e.getMessage()));
        }
        return out.toByteArray();
    }

    private static <T> String write(T value, ElementWriter<T> writer, JsonWriter.Mode mode) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            writer.write(new JsonWriter(generator, mode), value);
        } catch (IOException e) {
            throw new JsonException("$", String.valueOf(e.getMessage()));
        }
        return out.toString();
    }
}
