package io.docwright.raw;

import java.util.Optional;

/** Finds the HTTP status a short text names: {@code 404}, {@code HTTP 404}, {@code 404 Not Found}. */
public final class HttpStatus {

    private static final int LONGEST = 60;
    private static final int DIGITS = 3;
    private static final int LOWEST = 100;
    private static final int HIGHEST = 599;

    private HttpStatus() {}

    /** Returns the only number of the text that can be a status (100 to 599) and is part of no longer number or word. */
    public static Optional<Integer> in(String text) {
        Optional<Integer> found = Optional.empty();
        for (int at = 0; at + DIGITS <= text.length() && text.length() <= LONGEST; at++) {
            Optional<Integer> here = at(text, at);
            if (here.isPresent() && found.isPresent() && !here.equals(found)) {
                return Optional.empty();
            }
            found = here.isPresent() ? here : found;
        }
        return found;
    }

    private static Optional<Integer> at(String text, int start) {
        int end = start + DIGITS;
        boolean alone = (start == 0 || !goesOn(text.charAt(start - 1)))
                && (end == text.length() || !goesOn(text.charAt(end)) || isSentenceEnd(text, end));
        if (!alone || !text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.substring(start, end));
        return number >= LOWEST && number <= HIGHEST ? Optional.of(number) : Optional.empty();
    }

    private static boolean goesOn(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || "._-/*".indexOf(c) >= 0;
    }

    private static boolean isSentenceEnd(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }
}
