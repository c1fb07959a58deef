package io.docwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads the scalar at a parser's current token: numbers also from text and text also from numbers, and never with a loss. */
final class JsonScalars {
    private final JsonParser parser;
    private final JsonPlace place;

    JsonScalars(JsonParser parser, JsonPlace place) {
        this.parser = parser;
        this.place = place;
    }

    String text() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw place.unexpected("text");
        }
        return parser.getText();
    }

    long int64() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        try {
            return decimal().longValueExact();
        } catch (ArithmeticException e) {
            throw place.problem("found a number with a fraction or beyond 64 bits; expected an integer of 64 bits");
        }
    }

    int int32() throws IOException {
        long value = int64();
        if (value != (int) value) {
            throw place.problem("found a number beyond 32 bits; expected an integer of 32 bits");
        }
        return (int) value;
    }

    BigInteger bigInteger() throws IOException {
        BigDecimal value = decimal();
        if (value.scale() < -JsonNumbers.MAX_LENGTH) {
            throw place.problem("found a number whose exponent is too large; expected a smaller one");
        }
        try {
            return value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw place.problem("found a number with a fraction; expected an integer");
        }
    }

    double float64() throws IOException {
        double value =
                parser.currentToken() == JsonToken.VALUE_STRING ? decimal().doubleValue() : number();
        if (!Double.isFinite(value)) {
            throw place.problem("found a number beyond the range of 64-bit floating point; expected a smaller one");
        }
        return value;
    }

    BigDecimal decimal() throws IOException {
        if (isNumber() || parser.currentToken() == JsonToken.VALUE_STRING && JsonNumbers.isNumber(parser.getText())) {
            try {
                return new BigDecimal(parser.getText());
            } catch (NumberFormatException e) {
                throw place.problem("found a number whose exponent is too large; expected a smaller one");
            }
        }
        throw place.unexpected("a number");
    }

    boolean bool() throws IOException {
        JsonToken token = parser.currentToken();
        String text = token == JsonToken.VALUE_STRING ? parser.getText() : "";
        if (token == JsonToken.VALUE_TRUE || text.equalsIgnoreCase("true")) {
            return true;
        }
        if (token == JsonToken.VALUE_FALSE || text.equalsIgnoreCase("false")) {
            return false;
        }
        throw place.unexpected("`true` or `false`");
    }

    private double number() throws IOException {
        if (isNumber()) {
            return parser.getDoubleValue();
        }
        throw place.unexpected("a number");
    }

    private boolean isNumber() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }
}
