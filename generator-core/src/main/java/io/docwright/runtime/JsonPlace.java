package io.docwright.runtime;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says what stands where a parser is, and what is wrong with it. */
final class JsonPlace {
    private final JsonParser parser;
    private int valuesLeft;

    /**
     * Says where a parser is.
     *
     * @param maxValues how many elements, entries and objects a document may have: three bytes of text become a hundred in
     *     memory, so that a limit on bytes alone bounds nothing
     */
    JsonPlace(JsonParser parser, int maxValues) {
        this.parser = parser;
        this.valuesLeft = maxValues;
    }

    /** To be told of each value that takes memory of its own. */
    void count() throws IOException {
        if (--valuesLeft < 0) {
            throw problem("found more values than an answer of the largest size should have; expected fewer");
        }
    }

    /** Makes the problem of a value that is none of those expected. */
    IOException unexpected(String expected) {
        return problem("found " + found() + "; expected " + expected);
    }

    /** Makes the problem of a name that came before. */
    IOException repeated() {
        return problem("found a property that came before in the same object; expected each name once");
    }

    IOException problem(String message) {
        return new JsonParseException(parser, message, parser.currentTokenLocation());
    }

    /** What the parser says, but for how it could be told to let it pass: whoever reads that has no parser to tell. */
    static String withoutAdvice(String message) {
        int advice = message.indexOf(": enable `");
        return advice < 0 ? message : message.substring(0, advice);
    }

    /** Says what stands at the current token, without its value: that may be a secret. */
    String found() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the text";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> "`" + token.asString() + "`";
        };
    }

    /** Makes what callers see of a problem: with the path to the place, and its line and column. */
    JsonException located(String message, @Nullable JsonLocation at) {
        String path = path();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new JsonException(path, "at `" + path + "`" + place + ": " + message);
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext c = parser.getParsingContext(); c != null && !c.inRoot(); c = c.getParent()) {
            String name = c.getCurrentName();
            String step = c.inArray() && c.hasCurrentIndex()
                    ? "[" + c.getCurrentIndex() + "]"
                    : name == null ? "" : "." + name;
            path.insert(0, step);
        }
        return path.insert(0, '$').toString();
    }
}
