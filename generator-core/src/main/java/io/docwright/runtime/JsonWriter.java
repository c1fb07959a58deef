package io.docwright.runtime;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON for generated codecs. Verbs with a name write a property and leave it out when the value is null; verbs
 * without write a value where one may stand. Not safe for threads.
 */
public final class JsonWriter {
    /** What the text is for. */
    enum Mode {
        /** Kept as it is. */
        TEXT,
        /** Kept as it is, but for numbers, which have no exponent: they become parameters. */
        PLAIN,
        /** Sent: half surrogate pairs are refused. */
        WIRE,
        /** Shown to people: secrets are masked. */
        MASKED
    }

    private final JsonGenerator generator;
    private final Mode mode;

    JsonWriter(JsonGenerator generator, Mode mode) {
        this.generator = generator;
        this.mode = mode;
    }

    /**
     * Opens an object.
     *
     * @throws IOException when no value may stand here
     */
    public void beginObject() throws IOException {
        generator.writeStartObject();
    }

    /**
     * Writes unknown properties and explicit nulls back, and closes the object.
     *
     * @param extras what the object carried beside its known properties
     * @throws IOException when no object is open
     */
    public void endObject(Extras extras) throws IOException {
        if (extras != Extras.NONE) {
            for (String name : extras.nulls()) {
                generator.writeNullField(name);
            }
            for (Map.Entry<String, JsonValue> member : extras.unknown().entrySet()) {
                member(member.getKey(), member.getValue(), JsonWriter::any);
            }
        }
        generator.writeEndObject();
    }

    // ---- properties

    /**
     * Writes a text property.
     *
     * @param name wire name
     * @param value the text; null leaves the property out
     * @throws IOException when the text has half a surrogate pair and is to be sent
     */
    public void string(String name, @Nullable String value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            asString(value);
        }
    }

    /**
     * Writes a text property that is masked where it is shown to people.
     *
     * @param name wire name
     * @param value the text; null leaves the property out
     * @throws IOException when the text has half a surrogate pair and is to be sent
     */
    public void secret(String name, @Nullable String value) throws IOException {
        string(name, value != null && mode == Mode.MASKED ? Redactor.MASK : value);
    }

    /**
     * Writes a property of any type that is masked where it is shown to people.
     *
     * @param <T> its type
     * @param name wire name
     * @param value the value; null leaves the property out
     * @param writer writes the value
     * @throws IOException when the value cannot be written
     */
    public <T> void secret(String name, @Nullable T value, ElementWriter<T> writer) throws IOException {
        if (value != null && mode == Mode.MASKED) {
            string(name, Redactor.MASK);
        } else {
            object(name, value, writer);
        }
    }

    /**
     * Writes an integer property.
     *
     * @param name wire name
     * @param value the integer; null leaves the property out
     * @throws IOException when no property may stand here
     */
    public void int32(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            asInt(value);
        }
    }

    /**
     * Writes a property that is an integer of any size.
     *
     * @param name wire name
     * @param value the integer; null leaves the property out
     * @throws IOException when no property may stand here
     */
    public void bigInteger(String name, @Nullable BigInteger value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            asBigInteger(value);
        }
    }

    /**
     * Writes an integer property.
     *
     * @param name wire name
     * @param value the integer; null leaves the property out
     * @throws IOException when no property may stand here
     */
    public void int64(String name, @Nullable Long value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            asLong(value);
        }
    }

    /**
     * Writes a floating point property with the shortest digits that read back equal.
     *
     * @param name wire name
     * @param value a finite number; null leaves the property out
     * @throws IOException when the number is not finite
     */
    public void float64(String name, @Nullable Double value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            asDouble(value);
        }
    }

    /**
     * Writes an exact decimal property.
     *
     * @param name wire name
     * @param value the number; null leaves the property out
     * @throws IOException when no property may stand here
     */
    public void decimal(String name, @Nullable BigDecimal value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            asDecimal(value);
        }
    }

    /**
     * Writes a truth property.
     *
     * @param name wire name
     * @param value the value; null leaves the property out
     * @throws IOException when no property may stand here
     */
    public void bool(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            asBoolean(value);
        }
    }

    /**
     * Writes a property that may be any JSON.
     *
     * @param name wire name
     * @param value the value; null leaves the property out
     * @throws IOException when a text has half a surrogate pair and is to be sent
     */
    public void json(String name, @Nullable JsonValue value) throws IOException {
        object(name, value, JsonWriter::any);
    }

    /**
     * Writes a property of a generated type.
     *
     * @param <T> the type
     * @param name wire name
     * @param value the value; null leaves the property out
     * @param writer writes the value
     * @throws IOException when the value cannot be written
     */
    public <T> void object(String name, @Nullable T value, ElementWriter<T> writer) throws IOException {
        if (value != null) {
            generator.writeFieldName(name);
            writer.write(this, value);
        }
    }

    /**
     * Writes a list property; null elements are written as null.
     *
     * @param <T> element type
     * @param name wire name
     * @param values the elements; null leaves the property out
     * @param writer writes one element that is not null
     * @throws IOException when an element cannot be written
     */
    public <T> void list(String name, @Nullable List<? extends @Nullable T> values, ElementWriter<T> writer)
            throws IOException {
        if (values != null) {
            generator.writeFieldName(name);
            asList(values, writer);
        }
    }

    /**
     * Writes a property that is an object whose names are data; null values are written as null.
     *
     * @param <T> type of the values
     * @param name wire name
     * @param values values by name; null leaves the property out
     * @param writer writes one value that is not null
     * @throws IOException when a value cannot be written
     */
    public <T> void map(String name, @Nullable Map<String, ? extends @Nullable T> values, ElementWriter<T> writer)
            throws IOException {
        if (values != null) {
            generator.writeFieldName(name);
            asMap(values, writer);
        }
    }

    // ---- values

    /**
     * Writes a text.
     *
     * @param value the text
     * @throws IOException when it has half a surrogate pair and is to be sent
     */
    public void asString(String value) throws IOException {
        if (mode == Mode.WIRE && PercentEncoding.hasLoneSurrogate(value)) {
            throw problem("text has half a surrogate pair; expected whole characters");
        }
        generator.writeString(mode == Mode.MASKED ? Redactor.maskMembers(value) : value);
    }

    /**
     * Writes an integer.
     *
     * @param value the integer
     * @throws IOException when no value may stand here
     */
    public void asInt(int value) throws IOException {
        generator.writeNumber(value);
    }

    /**
     * Writes an integer of any size.
     *
     * @param value the integer
     * @throws IOException when no value may stand here
     */
    public void asBigInteger(BigInteger value) throws IOException {
        generator.writeNumber(value);
    }

    /**
     * Writes an integer.
     *
     * @param value the integer
     * @throws IOException when no value may stand here
     */
    public void asLong(long value) throws IOException {
        generator.writeNumber(value);
    }

    /**
     * Writes a floating point number with the shortest digits that read back equal.
     *
     * @param value a finite number
     * @throws IOException when the number is not finite
     */
    public void asDouble(double value) throws IOException {
        if (!Double.isFinite(value)) {
            throw problem("found `" + value + "`; expected a finite number");
        }
        if (mode == Mode.PLAIN) {
            generator.writeNumber(Scalars.plain(value));
        } else {
            generator.writeNumber(value);
        }
    }

    /**
     * Writes an exact decimal number.
     *
     * @param value the number
     * @throws IOException when no value may stand here
     */
    public void asDecimal(BigDecimal value) throws IOException {
        if (mode != Mode.PLAIN) {
            generator.writeNumber(value);
        } else if (Scalars.isWritable(value)) {
            generator.writeNumber(value.toPlainString());
        } else {
            throw problem("found a number of too many digits; expected one that can be written out");
        }
    }

    /**
     * Writes `true` or `false`.
     *
     * @param value the value
     * @throws IOException when no value may stand here
     */
    public void asBoolean(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    /**
     * Writes a list; null elements are written as null.
     *
     * @param <T> element type
     * @param values the elements
     * @param writer writes one element that is not null
     * @throws IOException when an element cannot be written
     */
    public <T> void asList(List<? extends @Nullable T> values, ElementWriter<T> writer) throws IOException {
        generator.writeStartArray();
        for (T value : values) {
            valueOrNull(value, writer);
        }
        generator.writeEndArray();
    }

    /**
     * Writes an object whose names are data; null values are written as null.
     *
     * @param <T> type of the values
     * @param values values by name
     * @param writer writes one value that is not null
     * @throws IOException when a value cannot be written
     */
    public <T> void asMap(Map<String, ? extends @Nullable T> values, ElementWriter<T> writer) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<String, ? extends @Nullable T> entry : values.entrySet()) {
            member(entry.getKey(), entry.getValue(), writer);
        }
        generator.writeEndObject();
    }

    /**
     * Writes any JSON value.
     *
     * @param value the value
     * @throws IOException when a text has half a surrogate pair and is to be sent
     */
    public void any(JsonValue value) throws IOException {
        if (value instanceof JsonValue.Struct object) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                member(member.getKey(), member.getValue(), JsonWriter::any);
            }
            generator.writeEndObject();
        } else if (value instanceof JsonValue.Array array) {
            asList(array.elements(), JsonWriter::any);
        } else if (value instanceof JsonValue.Text text) {
            asString(text.value());
        } else if (value instanceof JsonValue.Number number) {
            generator.writeNumber(number.digits());
        } else if (value instanceof JsonValue.Bool bool) {
            asBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }

    private <T> void valueOrNull(@Nullable T value, ElementWriter<T> writer) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            writer.write(this, value);
        }
    }

    /** Writes a member whose name is data. */
    private <T> void member(@Nullable String name, @Nullable T value, ElementWriter<T> writer) throws IOException {
        if (name == null) {
            // a map of the caller's can have such a key, whatever its type says
            throw problem("found a key that is null, beside it in the map; expected text");
        }
        if (mode == Mode.WIRE && PercentEncoding.hasLoneSurrogate(name)) {
            throw problem("a name has half a surrogate pair; expected whole characters");
        }
        generator.writeFieldName(name);
        if (mode == Mode.MASKED && Redactor.looksSecret(name)) {
            generator.writeString(Redactor.MASK);
        } else {
            valueOrNull(value, writer);
        }
    }

    private IOException problem(String message) {
        String at = place();
        return new JsonGenerationException((at.isEmpty() ? "" : "`" + at + "`: ") + message, generator);
    }

    /** Where the next value would stand, as {@code Rules[0].Name}. */
    private String place() {
        StringBuilder place = new StringBuilder();
        JsonStreamContext innermost = generator.getOutputContext();
        for (JsonStreamContext c = innermost; c != null && !c.inRoot(); c = c.getParent()) {
            String name = c.getCurrentName();
            if (c.inArray()) {
                // before the first element is written, the index is that of none
                int index = c == innermost ? c.getEntryCount() : c.getCurrentIndex();
                place.insert(0, "[" + index + "]");
            } else if (name != null) {
                place.insert(0, name).insert(0, '.');
            }
        }
        return place.length() > 0 && place.charAt(0) == '.' ? place.substring(1) : place.toString();
    }
}
