package io.docwright.sample.fake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Just enough JSON to write an error answer and to tell whether a parameter is compact JSON. */
final class JsonSyntax {

    private static final int MAX_DEPTH = 64;
    private static final Pattern SCALAR =
            Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][+-]?\\d++)?");
    /** Plain characters are taken in one go: a repeated choice would need stack for each of them. */
    private static final Pattern STRING = Pattern.compile(
            "\"[^\"\\\\\\x00-\\x1f]*+" + "(?:\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})[^\"\\\\\\x00-\\x1f]*+)*+\"");

    private final String text;
    private int at;

    private JsonSyntax(String text) {
        this.text = text;
    }

    static boolean isCompactObject(String text) {
        JsonSyntax syntax = new JsonSyntax(text);
        return syntax.next('{') && syntax.members(1) && syntax.at == text.length();
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private boolean value(int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        if (next('{')) {
            return members(depth);
        }
        if (next('[')) {
            return elements(depth);
        }
        return next(STRING) || next(SCALAR);
    }

    private boolean members(int depth) {
        if (next('}')) {
            return true;
        }
        do {
            if (!next(STRING) || !next(':') || !value(depth + 1)) {
                return false;
            }
        } while (next(','));
        return next('}');
    }

    private boolean elements(int depth) {
        if (next(']')) {
            return true;
        }
        do {
            if (!value(depth + 1)) {
                return false;
            }
        } while (next(','));
        return next(']');
    }

    private boolean next(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private boolean next(Pattern wanted) {
        Matcher matcher = wanted.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }
}
