package io.docwright.testkit;

import java.util.regex.Pattern;

/** Compares one text of a path, header, query or form with a documented type. */
final class TextCheck {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private TextCheck() {}

    static void check(String text, ValueType type) throws Mismatch {
        if (type instanceof ValueType.Scalar scalar) {
            if (!isScalar(text, scalar)) {
                throw Mismatch.expected(scalar.expected, text);
            }
        } else if (type instanceof ValueType.Joined joined) {
            for (String element : text.split(Pattern.quote(joined.separator()), -1)) {
                check(element, joined.element());
            }
        } else if (type instanceof ValueType.JsonText json) {
            json(text, json.type());
        } else {
            throw new Mismatch("expected pairs with longer names, found one value");
        }
    }

    private static boolean isScalar(String text, ValueType.Scalar type) {
        return switch (type) {
            case TEXT, ANY -> true;
            case INTEGER -> INTEGER.matcher(text).matches();
            case NUMBER -> NUMBER.matcher(text).matches();
            case BOOLEAN -> text.equals("true") || text.equals("false");
        };
    }

    private static void json(String text, ValueType type) throws Mismatch {
        try {
            JsonCheck.check(Json.parseCompact(text), type);
        } catch (Json.Malformed e) {
            throw new Mismatch("expected JSON without blanks between its tokens, found `" + text + "`: " + e.message());
        }
    }
}
