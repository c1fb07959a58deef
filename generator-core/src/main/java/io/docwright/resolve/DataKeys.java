package io.docwright.resolve;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Tells an object whose keys are data from one whose keys are field names.
 *
 * <p>Keys are data when one of them cannot be a field's name: it holds a dot, slash, colon, blank or other sign, begins with a digit,
 * or is an identifier of hexadecimal digits; or when all of them, two at least, are one word with different numbers
 * ({@code key1}, {@code key2}). Everything else is taken for field names: a class that turns out to be a map still keeps unknown
 * members, while a map hides the fields a page documents.
 */
final class DataKeys {

    private static final Pattern FIELD_NAME = Pattern.compile("[\\p{L}_$@][\\p{L}\\p{N}_$-]*");
    private static final Pattern HEX = Pattern.compile("(?=[0-9a-fA-F-]*\\d)(?=[\\d-]*[a-fA-F])[0-9a-fA-F-]{8,}");

    private DataKeys() {}

    static boolean areData(Collection<String> keys) {
        if (keys.stream()
                .anyMatch(key ->
                        !FIELD_NAME.matcher(key).matches() || HEX.matcher(key).matches())) {
            return true;
        }
        return keys.size() > 1
                && keys.stream().allMatch(key -> word(key).length() < key.length())
                && keys.stream().map(DataKeys::word).distinct().count() == 1;
    }

    /** Returns a key without the number at its end. */
    private static String word(String key) {
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
            end--;
        }
        return key.substring(0, end);
    }
}
