package io.docwright.model;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tells patterns that may be run on any text: plain sequences of characters and classes with few repetitions, no groups. */
public final class PlainPattern {

    private static final Pattern PLAIN = Pattern.compile(
            "\\^(?:(?:\\[[^\\[\\]&]{1,100}+]|\\\\[dwsDWS.-]|[A-Za-z0-9_@:/-])(?:[*+?]|\\{\\d{1,4}(?:,\\d{0,4})?})?+){1,20}+\\$");
    private static final Pattern OPEN = Pattern.compile("[*+{]");
    private static final int MOST_OPEN = 3;

    private PlainPattern() {}

    /** Tells whether an expression is one. */
    public static boolean isPlain(String expression) {
        boolean open = OPEN.matcher(expression).results().count() > MOST_OPEN;
        return !open && PLAIN.matcher(expression).matches() && compiles(expression);
    }

    private static boolean compiles(String expression) {
        try {
            return !Pattern.compile(expression).pattern().isEmpty();
        } catch (PatternSyntaxException notOne) {
            return false;
        }
    }
}
