package io.docwright.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of JSON of its own. Objects become maps, arrays lists, numbers {@link BigDecimal}, and null stays null;
 * an object that has a name twice is refused.
 */
final class Json {
    private static final int MAX_DEPTH = 500;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][+-]?\\d++)?");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]*+");
    /** Plain characters are taken in one go: a repeated choice would need stack for each of them. */
    private static final Pattern STRING = Pattern.compile(
            "\"[^\"\\\\\\x00-\\x1f]*+" + "(?:\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})[^\"\\\\\\x00-\\x1f]*+)*+\"");

    private final String text;
    private final boolean compact;
    private int at;

    private Json(String text, boolean compact) {
        this.text = text;
        this.compact = compact;
    }

    /** Reads a text that is one JSON value. */
    static @Nullable Object parse(String text) throws Malformed {
        return new Json(text, false).document();
    }

    /** Reads a text that is one JSON value without blanks between its tokens. */
    static @Nullable Object parseCompact(String text) throws Malformed {
        return new Json(text, true).document();
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

    /** Writes what this class reads. */
    static String write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            StringJoiner members = new StringJoiner(",", "{", "}");
            map.forEach((name, member) -> members.add(quote(String.valueOf(name)) + ":" + write(member)));
            return members.toString();
        }
        if (value instanceof List<?> list) {
            StringJoiner elements = new StringJoiner(",", "[", "]");
            list.forEach(element -> elements.add(write(element)));
            return elements.toString();
        }
        return value instanceof String text ? quote(text) : String.valueOf(value);
    }

    private @Nullable Object document() throws Malformed {
        Object value = value(1);
        if (at < text.length()) {
            throw malformed("the end");
        }
        return value;
    }

    private @Nullable Object value(int depth) throws Malformed {
        if (depth > MAX_DEPTH) {
            throw malformed("less nesting");
        }
        blank();
        Object value =
                text.startsWith("{", at) ? members(depth) : text.startsWith("[", at) ? elements(depth) : scalar();
        blank();
        return value;
    }

    private Map<String, @Nullable Object> members(int depth) throws Malformed {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        blank();
        if (next('}')) {
            return members;
        }
        do {
            blank();
            String name = unquoted(take(STRING, "a name in quotes"));
            blank();
            require(':');
            if (members.containsKey(name)) {
                throw new Malformed("the name `" + name + "` comes twice in one object");
            }
            members.put(name, value(depth + 1));
        } while (next(','));
        require('}');
        return members;
    }

    private List<@Nullable Object> elements(int depth) throws Malformed {
        List<@Nullable Object> elements = new ArrayList<>();
        at++;
        blank();
        if (next(']')) {
            return elements;
        }
        do {
            elements.add(value(depth + 1));
        } while (next(','));
        require(']');
        return elements;
    }

    private @Nullable Object scalar() throws Malformed {
        char first = at < text.length() ? text.charAt(at) : ' ';
        if (first == '"') {
            return unquoted(take(STRING, "a text in quotes"));
        }
        if (first == '-' || first >= '0' && first <= '9') {
            return number(take(NUMBER, "a number"));
        }
        return switch (take(WORD, "a JSON value")) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static BigDecimal number(String digits) throws Malformed {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new Malformed("the number `" + digits + "` is out of all bounds");
        }
    }

    private static String unquoted(String quoted) {
        StringBuilder out = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (quoted.charAt(++i) == 'u') {
                out.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(escaped(quoted.charAt(i)));
            }
        }
        return out.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    private void blank() {
        if (!compact) {
            Matcher matcher = BLANK.matcher(text).region(at, text.length());
            at = matcher.lookingAt() ? matcher.end() : at;
        }
    }

    private boolean next(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void require(char wanted) throws Malformed {
        if (!next(wanted)) {
            throw malformed("`" + wanted + "`");
        }
    }

    private String take(Pattern wanted, String what) throws Malformed {
        Matcher matcher = wanted.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw malformed(what);
        }
        at = matcher.end();
        return matcher.group();
    }

    private Malformed malformed(String expected) {
        return new Malformed("expected " + expected + " at character " + (at + 1));
    }

    /** Says why a text is not the JSON that was expected. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }

        String message() {
            return String.valueOf(getMessage());
        }
    }
}
