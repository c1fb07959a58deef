package io.docwright.resolve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads well-formed JSON into sample values, each at its line and column of the text. */
final class JsonReading {

    private JsonReading() {}

    static RawValue read(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceLocation at(JsonParser parser) {
        var place = parser.currentTokenLocation();
        return new SourceLocation(
                "sample.json", place.getLineNr(), place.getColumnNr(), (int) place.getCharOffset(), 1);
    }

    private static RawValue value(JsonParser parser) throws IOException {
        SourceLocation at = at(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> array(parser, at);
            case VALUE_STRING -> new RawValue.StringValue(parser.getText(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new RawValue.NumberValue(parser.getText(), at);
            case VALUE_TRUE, VALUE_FALSE -> new RawValue.BooleanValue(parser.getBooleanValue(), at);
            default -> new RawValue.NullValue(at);
        };
    }

    private static RawValue object(JsonParser parser, SourceLocation at) throws IOException {
        List<RawValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Located<String> name = new Located<>(parser.currentName(), at(parser));
            parser.nextToken();
            members.add(new RawValue.Member(name, value(parser)));
        }
        return new RawValue.ObjectValue(members, at);
    }

    private static RawValue array(JsonParser parser, SourceLocation at) throws IOException {
        List<RawValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new RawValue.ArrayValue(elements, at);
    }
}
