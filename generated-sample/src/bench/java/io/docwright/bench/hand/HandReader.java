package io.docwright.bench.hand;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the answer with jackson-core, strictly. Verbs that read the value of a known property are given the set of the
 * properties that came before it and the set with it: when both are the same, the property comes twice.
 */
public final class HandReader {
    private static final int MAX_DEPTH = 256;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private final JsonParser parser;
    private int valuesLeft;
    private boolean saysFailure;

    /** Reads one value. */
    interface ElementReader<T> {
        T read(HandReader in) throws IOException;
    }

    private HandReader(JsonParser parser, int maxValues) {
        this.parser = parser;
        this.valuesLeft = maxValues;
    }

    /**
     * Reads the whole answer.
     *
     * @param bytes one JSON object, nothing after it
     * @param maxValues how many elements, entries and objects it may have
     * @return the answer
     * @throws IOException when it is not that; the message tells the place
     */
    public static HandServices decode(byte[] bytes, int maxValues) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            HandReader in = new HandReader(parser, maxValues);
            if (!HandUtf8.isValid(bytes)) {
                throw in.problem("no UTF-8");
            }
            parser.nextToken();
            HandServices answer = HandServices.read(in);
            if (parser.nextToken() != null) {
                throw in.problem("something follows the end");
            }
            if (in.saysFailure) {
                throw in.problem("the answer says that it is none");
            }
            return answer;
        }
    }

    void beginObject() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw problem("no object");
        }
        count();
    }

    String nextName() throws IOException {
        return parser.nextFieldName();
    }

    String text(long before, long after) throws IOException {
        once(before, after);
        String text = parser.nextTextValue();
        return text != null ? text : otherText();
    }

    Long int64(long before, long after) throws IOException {
        once(before, after);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue(); // throws when it is out of range
        }
        return token == JsonToken.VALUE_NULL ? null : otherLong();
    }

    Boolean bool(long before, long after) throws IOException {
        once(before, after);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        return token == JsonToken.VALUE_NULL ? null : otherBoolean();
    }

    <T> T object(long before, long after, ElementReader<T> reader) throws IOException {
        once(before, after);
        return parser.nextToken() == JsonToken.VALUE_NULL ? null : reader.read(this);
    }

    <T> List<T> list(long before, long after, ElementReader<T> reader) throws IOException {
        once(before, after);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.START_ARRAY) {
            throw problem("no array");
        }
        List<T> list = new ArrayList<>();
        for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            count();
            list.add(token == JsonToken.VALUE_NULL ? null : reader.read(this));
        }
        return Collections.unmodifiableList(list);
    }

    Map<String, Object> unknown(String name, Map<String, Object> before) throws IOException {
        Map<String, Object> unknown = before == null ? new LinkedHashMap<>() : before;
        parser.nextToken();
        add(unknown, name);
        return unknown;
    }

    static Map<String, Object> unmodifiable(Map<String, Object> unknown) {
        return unknown == null ? Map.of() : Collections.unmodifiableMap(unknown);
    }

    /** Judges an unknown property of the outermost object: one called `success` may say that the call failed. */
    void judge(String name, Object value) {
        if (name.equalsIgnoreCase("success")) {
            saysFailure |= value instanceof String text ? text.equalsIgnoreCase("false") : Boolean.FALSE.equals(value);
        }
    }

    private void once(long before, long after) throws IOException {
        if (before == after) {
            throw problem("a property that came before");
        }
    }

    private void count() throws IOException {
        if (--valuesLeft < 0) {
            throw problem("too many values");
        }
    }

    private String otherText() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == null || !token.isScalarValue()) {
            throw problem("no text");
        }
        return parser.getText();
    }

    private Long otherLong() throws IOException {
        try {
            return decimal().longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw problem("no integer of 64 bits");
        }
    }

    private BigDecimal decimal() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_FLOAT || parser.getTextLength() > 1000) {
            throw problem("no number");
        }
        return new BigDecimal(parser.getText());
    }

    private Boolean otherBoolean() throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return text.equalsIgnoreCase("true");
        }
        throw problem("no truth value");
    }

    private Object tree() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        count();
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new HandNumber(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw problem("no value");
        };
    }

    private Map<String, Object> members() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            add(members, name);
        }
        return Collections.unmodifiableMap(members);
    }

    private void add(Map<String, Object> members, String name) throws IOException {
        if (members.containsKey(name)) {
            throw problem("a property that came before");
        }
        members.put(name, tree());
    }

    private List<Object> elements() throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(tree());
        }
        return Collections.unmodifiableList(elements);
    }

    private IOException problem(String message) {
        return new JsonParseException(parser, message, parser.currentTokenLocation());
    }

    /**
     * A number as it is written, so that no digit is lost.
     *
     * @param text the number in JSON
     */
    public record HandNumber(String text) {}
}
