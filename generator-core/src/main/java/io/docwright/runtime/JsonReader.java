package io.docwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON for generated codecs, one token after the other. Tolerant where services grow (unknown properties, numbers
 * for text and text for numbers), strict where damage hides (fractions for integers, repeated names, rest after the
 * end). Verbs with an index read the value of the property just named; the index is the property's place in its class
 * and serves to notice a property that comes twice. Not safe for threads.
 */
public final class JsonReader {
    private final byte[] bytes;
    private final JsonParser parser;
    private final JsonPlace place;
    private final JsonScalars scalars;
    private final JsonTree tree;
    private JsonFrame frame = new JsonFrame();
    /** The first properties of the current object that came, a bit each: the rest of what is remembered of it is seldom asked for. */
    private long seen;
    /** Whether the current property is the one that was expected. */
    private boolean guessed;

    private int depth = -1;
    private boolean inOutermost;
    private boolean atSuccessFlag;
    private boolean saysFailure;

    JsonReader(byte[] bytes) {
        this(bytes, Integer.MAX_VALUE);
    }

    /** Reads a document of at most so many elements, entries and objects. */
    JsonReader(byte[] bytes, int maxValues) {
        this.bytes = bytes;
        try {
            this.parser = Json.FACTORY.createParser(bytes);
        } catch (IOException e) {
            throw new JsonException("$", "found bytes that are not JSON: " + e.getMessage());
        }
        place = new JsonPlace(parser, maxValues);
        scalars = new JsonScalars(parser, place);
        tree = new JsonTree(parser, place);
    }

    /** Reads the whole document and checks that nothing follows. */
    <T> T document(ElementReader<T> reader) {
        try (parser) {
            if (!Utf8.isValid(bytes)) {
                throw new JsonException("$", "found bytes that are not UTF-8; expected JSON in UTF-8");
            }
            if (parser.nextToken() == null) {
                throw new JsonException("$", "found no JSON value; expected one");
            }
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                throw place.problem("found null; expected a value");
            }
            T value = reader.read(this);
            if (parser.nextToken() != null) {
                throw place.problem("found " + place.found() + " after the end of the value; expected nothing");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw place.located(JsonPlace.withoutAdvice(e.getOriginalMessage()), e.getLocation());
        } catch (IOException e) {
            throw place.located(String.valueOf(e.getMessage()), parser.currentTokenLocation());
        }
    }

    /** Whether the outermost object had a member `success`, in any case, that says false. */
    boolean saysFailure() {
        return saysFailure;
    }

    // ---- objects

    /**
     * Enters the object at the current token.
     *
     * @param names the order in which properties of its class came last
     * @throws IOException when the value is no object
     */
    public void beginObject(JsonNames names) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw place.unexpected("an object");
        }
        place.count();
        if (depth < 0) {
            inOutermost = isOutermost();
        }
        depth++;
        frame.seen = seen;
        frame = frame.inner();
        frame.names = names;
        frame.last = -1;
        seen = 0;
    }

    /**
     * Moves to the next property of the current object; its value must then be read by one verb.
     *
     * @return its wire name, or null at the end of the object
     * @throws IOException when the JSON is malformed
     */
    public @Nullable String nextName() throws IOException {
        if (atSuccessFlag) {
            judgeSuccessFlag();
        }
        SerializedString expected = frame.names.after(frame.last);
        guessed = expected != null && parser.nextFieldName(expected);
        String name = guessed ? parser.currentName() : expected == null ? parser.nextFieldName() : unexpectedName();
        if (depth == 0 && name != null) {
            atSuccessFlag = inOutermost && isSuccessFlag(name);
        }
        return name;
    }

    /**
     * Leaves the current object.
     *
     * @return its unknown properties and explicit nulls
     */
    public Extras endObject() {
        Extras extras = frame.extras();
        depth--;
        frame = frame.outer();
        seen = frame.seen;
        return extras;
    }

    /**
     * Keeps the value of a property no known name matches.
     *
     * @throws IOException when the JSON is malformed, or the name comes twice
     */
    public void unknown() throws IOException {
        String name = parser.currentName();
        parser.nextToken();
        if (!frame.addUnknown(name, tree.anyOrNull())) {
            throw place.repeated();
        }
    }

    // ---- property verbs: advance to the value of the property just named

    /**
     * Reads text; numbers and truth values give their exact text.
     *
     * @param index place of the property in its class
     * @return the text, or null for an explicit null
     * @throws IOException when the value is an object or array, or the property comes twice
     */
    public @Nullable String string(int index) throws IOException {
        once(index);
        String text = parser.nextTextValue();
        if (text != null) {
            return text;
        }
        return isNull() ? null : asString();
    }

    /**
     * Reads an integer of 64 bits, also from text.
     *
     * @param index place of the property in its class
     * @return the integer, or null for an explicit null
     * @throws IOException when the value is none, has a fraction or is out of range, or the property comes twice
     */
    public @Nullable Long int64(int index) throws IOException {
        once(index);
        if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        return isNull() ? null : (Long) asLong();
    }

    /**
     * Reads an integer of 32 bits, also from text.
     *
     * @param index place of the property in its class
     * @return the integer, or null for an explicit null
     * @throws IOException when the value is none, has a fraction or is out of range, or the property comes twice
     */
    public @Nullable Integer int32(int index) throws IOException {
        return hasValue(index) ? (Integer) asInt() : null;
    }

    /**
     * Reads an integer of any size, also from text.
     *
     * @param index place of the property in its class
     * @return the integer, or null for an explicit null
     * @throws IOException when the value is none or has a fraction, or the property comes twice
     */
    public @Nullable BigInteger bigInteger(int index) throws IOException {
        return hasValue(index) ? asBigInteger() : null;
    }

    /**
     * Reads a floating point number, also from text.
     *
     * @param index place of the property in its class
     * @return a finite number, or null for an explicit null
     * @throws IOException when the value is none or too large, or the property comes twice
     */
    public @Nullable Double float64(int index) throws IOException {
        return hasValue(index) ? (Double) asDouble() : null;
    }

    /**
     * Reads an exact decimal number, also from text.
     *
     * @param index place of the property in its class
     * @return the number, or null for an explicit null
     * @throws IOException when the value is none, or the property comes twice
     */
    public @Nullable BigDecimal decimal(int index) throws IOException {
        return hasValue(index) ? asDecimal() : null;
    }

    /**
     * Reads a truth value, also from the texts `true` and `false` in any case.
     *
     * @param index place of the property in its class
     * @return the value, or null for an explicit null
     * @throws IOException when the value is none, or the property comes twice
     */
    public @Nullable Boolean bool(int index) throws IOException {
        return hasValue(index) ? (Boolean) asBoolean() : null;
    }

    /**
     * Reads any JSON value.
     *
     * @param index place of the property in its class
     * @return the value, or null for an explicit null
     * @throws IOException when the JSON is malformed, or the property comes twice
     */
    public @Nullable JsonValue json(int index) throws IOException {
        return hasValue(index) ? any() : null;
    }

    /**
     * Reads a value of a generated type.
     *
     * @param <T> the type
     * @param index place of the property in its class
     * @param reader reads one value
     * @return the value, or null for an explicit null
     * @throws IOException when the value does not fit, or the property comes twice
     */
    public <T> @Nullable T object(int index, ElementReader<T> reader) throws IOException {
        return hasValue(index) ? reader.read(this) : null;
    }

    /**
     * Reads a list; null elements are kept.
     *
     * @param <T> element type
     * @param index place of the property in its class
     * @param reader reads one element that is not null
     * @return the list, unmodifiable, or null for an explicit null
     * @throws IOException when the value is no array or an element does not fit, or the property comes twice
     */
    public <T extends @Nullable Object> @Nullable List<T> list(int index, ElementReader<T> reader) throws IOException {
        return hasValue(index) ? asList(reader) : null;
    }

    /**
     * Reads a list whose only element may stand without a list around it, as the documentation shows it; null elements are kept.
     *
     * @param <T> element type
     * @param index place of the property in its class
     * @param reader reads one element that is not null
     * @return the list, unmodifiable, or null for an explicit null
     * @throws IOException when an element does not fit, or the property comes twice
     */
    public <T extends @Nullable Object> @Nullable List<T> listOrOne(int index, ElementReader<T> reader)
            throws IOException {
        return hasValue(index) ? asListOrOne(reader) : null;
    }

    /**
     * Reads an object whose names are data; null values are kept.
     *
     * @param <T> type of the values
     * @param index place of the property in its class
     * @param reader reads one value that is not null
     * @return the values by name in their order, unmodifiable, or null for an explicit null
     * @throws IOException when the value is no object, a name or the property comes twice, or a value does not fit
     */
    public <T extends @Nullable Object> @Nullable Map<String, T> map(int index, ElementReader<T> reader)
            throws IOException {
        return hasValue(index) ? asMap(reader) : null;
    }

    // ---- element verbs: read the value at the current token

    /**
     * Reads text at the current token, as {@link #string(int)} does.
     *
     * @return the text
     * @throws IOException when the value is an object or array
     */
    public String asString() throws IOException {
        return scalars.text();
    }

    /**
     * Reads an integer at the current token, as {@link #int64(int)} does.
     *
     * @return the integer
     * @throws IOException when the value is none, has a fraction or is out of range
     */
    public long asLong() throws IOException {
        return scalars.int64();
    }

    /**
     * Reads an integer at the current token, as {@link #int32(int)} does.
     *
     * @return the integer
     * @throws IOException when the value is none, has a fraction or is out of range
     */
    public int asInt() throws IOException {
        return scalars.int32();
    }

    /**
     * Reads an integer at the current token, as {@link #bigInteger(int)} does.
     *
     * @return the integer
     * @throws IOException when the value is none or has a fraction
     */
    public BigInteger asBigInteger() throws IOException {
        return scalars.bigInteger();
    }

    /**
     * Reads a floating point number at the current token, as {@link #float64(int)} does.
     *
     * @return a finite number
     * @throws IOException when the value is none or too large
     */
    public double asDouble() throws IOException {
        return scalars.float64();
    }

    /**
     * Reads an exact decimal number at the current token, as {@link #decimal(int)} does.
     *
     * @return the number
     * @throws IOException when the value is none
     */
    public BigDecimal asDecimal() throws IOException {
        return scalars.decimal();
    }

    /**
     * Reads a truth value at the current token, as {@link #bool(int)} does.
     *
     * @return the value
     * @throws IOException when the value is none
     */
    public boolean asBoolean() throws IOException {
        return scalars.bool();
    }

    /**
     * Reads a list at the current token; null elements are kept.
     *
     * @param <T> element type
     * @param reader reads one element that is not null
     * @return the list, unmodifiable
     * @throws IOException when the value is no array, or an element does not fit
     */
    @SuppressWarnings("NullAway") // a null element is the answer's own, kept as it is
    public <T extends @Nullable Object> List<T> asList(ElementReader<T> reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw place.unexpected("an array");
        }
        List<T> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            place.count();
            list.add(token == JsonToken.VALUE_NULL ? null : reader.read(this));
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Reads a list at the current token, or a single value as a list of one.
     *
     * @param <T> element type
     * @param reader reads one element that is not null
     * @return the list, unmodifiable
     * @throws IOException when an element does not fit
     */
    public <T extends @Nullable Object> List<T> asListOrOne(ElementReader<T> reader) throws IOException {
        return parser.currentToken() == JsonToken.START_ARRAY
                ? asList(reader)
                : Collections.singletonList(reader.read(this));
    }

    /**
     * Reads an object whose names are data at the current token; null values are kept.
     *
     * @param <T> type of the values
     * @param reader reads one value that is not null
     * @return the values by name in their order, unmodifiable
     * @throws IOException when the value is no object, a name comes twice, or a value does not fit
     */
    @SuppressWarnings("NullAway") // a null value is the answer's own, kept as it is
    public <T extends @Nullable Object> Map<String, T> asMap(ElementReader<T> reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw place.unexpected("an object");
        }
        boolean outermost = isOutermost();
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (map.containsKey(name)) {
                throw place.repeated();
            }
            place.count();
            map.put(name, parser.nextToken() == JsonToken.VALUE_NULL ? null : reader.read(this));
            if (outermost && isSuccessFlag(name)) {
                judgeSuccessFlag();
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Reads any JSON value at the current token.
     *
     * @return the value
     * @throws IOException when the JSON is malformed, or a name comes twice within an object
     */
    public JsonValue any() throws IOException {
        boolean outermost = isOutermost();
        JsonValue value = tree.any();
        saysFailure |= outermost && ErrorBody.saysFailure(value);
        return value;
    }

    /**
     * Makes the problem of a value that does not fit, at the reader's place.
     *
     * @param message found, expected
     * @return the exception to throw
     */
    public IOException problem(String message) {
        return place.problem(message);
    }

    private boolean hasValue(int index) throws IOException {
        once(index);
        parser.nextToken();
        return !isNull();
    }

    private boolean isNull() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            return false;
        }
        frame.addNull(parser.currentName());
        return true;
    }

    private @Nullable String unexpectedName() throws IOException {
        return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    private void once(int index) throws IOException {
        if (!guessed) {
            frame.names.note(frame.last, index, parser.currentName());
        }
        frame.last = index;
        long before = seen;
        if (index < Long.SIZE) {
            seen |= 1L << index;
        }
        if (index < Long.SIZE ? seen == before : !frame.markMore(index)) {
            throw place.repeated();
        }
    }

    /** Whether the object that begins here is the whole answer: only there a flag speaks of the call. */
    private boolean isOutermost() {
        return depth < 0
                && parser.currentToken() == JsonToken.START_OBJECT
                && parser.getParsingContext().getParent().inRoot();
    }

    private static boolean isSuccessFlag(String name) {
        return name.equalsIgnoreCase("success");
    }

    /** Judges the value at the current token, which has been read. */
    private void judgeSuccessFlag() throws IOException {
        atSuccessFlag = false;
        JsonToken token = parser.currentToken();
        saysFailure |= token == JsonToken.VALUE_FALSE
                || token == JsonToken.VALUE_STRING && parser.getText().equalsIgnoreCase("false");
    }
}
