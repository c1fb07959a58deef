package io.docwright.parse.page;

import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawValue;
import java.util.Optional;
import java.util.OptionalInt;

/** The place up to which a JSON sample was read. */
final class JsonCursor {

    private static final String OPENING_QUOTES = "\"'“”„＂‘’";
    private static final String DELIMITERS = ",:{}[]\"“”";

    private final String text;
    private final int limit;
    private int position;

    JsonCursor(String text, int start, int limit) {
        this.text = text;
        this.position = start;
        this.limit = limit;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= limit;
    }

    char peek() {
        return text.charAt(position);
    }

    void take() {
        position++;
    }

    /** Skips white space and comments, and returns where the first comment was. */
    OptionalInt skipBlank() {
        OptionalInt comment = OptionalInt.empty();
        while (!atEnd()) {
            if (PageText.isSpace(peek())) {
                position++;
            } else if (looksAt("//") || peek() == '#') {
                comment = comment.isPresent() ? comment : OptionalInt.of(position);
                position = endOfLine();
            } else if (looksAt("/*")) {
                comment = comment.isPresent() ? comment : OptionalInt.of(position);
                int end = text.indexOf("*/", position + 2);
                position = end < 0 || end + 2 > limit ? limit : end + 2;
            } else {
                break;
            }
        }
        return comment;
    }

    boolean isEllipsis() {
        return peek() == '…' || looksAt("...");
    }

    void takeEllipsis() {
        while (!atEnd() && (peek() == '.' || peek() == '…')) {
            position++;
        }
    }

    Token takeScalar() {
        int quote = OPENING_QUOTES.indexOf(peek());
        return quote >= 0 ? takeString() : takeBare();
    }

    private Token takeString() {
        char opening = text.charAt(position++);
        var value = new StringBuilder();
        boolean odd = opening != '"';
        while (!atEnd() && !isLineEnd(peek())) {
            char c = text.charAt(position++);
            if (closes(opening, c) && endsValue()) {
                return new Token(
                        value.toString(), true, odd ? "typographic or single quotes; taken as double ones" : "");
            }
            if (c == '\\' && !atEnd()) {
                odd |= takeEscape(value);
            } else {
                odd |= closes(opening, c);
                value.append(c);
            }
        }
        return new Token(dropComma(value), true, "a string without an end; closed at the end of the line");
    }

    private static boolean closes(char opening, char c) {
        return opening == '\'' || opening == '‘' || opening == '’'
                ? c == '\'' || c == '’' || c == '‘'
                : c == '"' || c == '”' || c == '“' || c == '＂';
    }

    /** A quote ends a string only where something can follow that may stand behind one. */
    private boolean endsValue() {
        int i = position;
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i >= limit
                || ",:}]/#…".indexOf(text.charAt(i)) >= 0
                || isLineEnd(text.charAt(i))
                || PageText.isSpace(text.charAt(i));
    }

    private String dropComma(StringBuilder value) {
        String all = value.toString().stripTrailing();
        return all.endsWith(",") ? all.substring(0, all.length() - 1) : all;
    }

    /** Decodes an escape and tells whether it is one JSON does not have. */
    private boolean takeEscape(StringBuilder value) {
        char c = text.charAt(position++);
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case '"', '\\', '/' -> value.append(c);
            case 'u' -> {
                return !takeUnicode(value);
            }
            default -> {
                value.append('\\').append(c);
                return true;
            }
        }
        return false;
    }

    private boolean takeUnicode(StringBuilder value) {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = position + i < limit ? Character.digit(text.charAt(position + i), 16) : -1;
            if (digit < 0) {
                value.append("\\u");
                return false;
            }
            code = code * 16 + digit;
        }
        value.append((char) code);
        position += 4;
        return true;
    }

    private Token takeBare() {
        int start = position;
        while (!atEnd() && DELIMITERS.indexOf(peek()) < 0 && !isLineEnd(peek()) && !looksAt("//") && peek() != '#') {
            position++;
        }
        if (position == start) {
            position++;
        }
        String word = text.substring(start, position).strip();
        return new Token(word, false, "");
    }

    private boolean looksAt(String what) {
        return position + what.length() <= limit && text.startsWith(what, position);
    }

    private int endOfLine() {
        int i = position;
        while (i < limit && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * A string, number or word.
     *
     * @param text its characters, decoded
     * @param quoted whether it stood in quotes
     * @param oddity what was wrong with it; empty if nothing
     */
    record Token(String text, boolean quoted, String oddity) {

        Optional<String> problem(boolean isName) {
            if (!oddity.isEmpty()) {
                return Optional.of("found " + oddity);
            }
            boolean fine = quoted || (!isName && (isLiteral() || isNumber()));
            return fine ? Optional.empty() : Optional.of("found text without quotes; taken as a string");
        }

        RawValue toValue(SourceLocation at) {
            if (quoted) {
                return new RawValue.StringValue(text, at);
            }
            return switch (text) {
                case "true", "false" -> new RawValue.BooleanValue(text.equals("true"), at);
                case "null" -> new RawValue.NullValue(at);
                default -> isNumber() ? new RawValue.NumberValue(text, at) : new RawValue.StringValue(text, at);
            };
        }

        private boolean isLiteral() {
            return text.equals("true") || text.equals("false") || text.equals("null");
        }

        /** The grammar of numbers of RFC 8259, section 6. */
        private boolean isNumber() {
            int i = text.startsWith("-") ? 1 : 0;
            int digits = digits(i);
            if (digits == 0 || (digits > 1 && text.charAt(i) == '0')) {
                return false;
            }
            i += digits;
            if (i < text.length() && text.charAt(i) == '.') {
                int fraction = digits(i + 1);
                if (fraction == 0) {
                    return false;
                }
                i += 1 + fraction;
            }
            if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
                int sign = i + 1 < text.length() && "+-".indexOf(text.charAt(i + 1)) >= 0 ? 1 : 0;
                int exponent = digits(i + 1 + sign);
                if (exponent == 0) {
                    return false;
                }
                i += 1 + sign + exponent;
            }
            return i == text.length();
        }

        private int digits(int from) {
            int i = from;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            return i - Math.min(from, i);
        }
    }
}
