package io.docwright.runtime;

/** The grammar of numbers in text. */
final class JsonNumbers {
    static final int MAX_LENGTH = 1000;

    private JsonNumbers() {}

    /** Tells whether text is a plain decimal number, of a length that is safe to convert. */
    static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9' || c == '-' || c == '.' || i > 0 && (c == '+' || c == 'e' || c == 'E'))) {
                return false;
            }
        }
        return digit;
    }
}
