package io.docwright.parse.page;

import java.util.HashSet;
import java.util.Set;

/** Collects the names of fields that a page shows in samples: keys of JSON and elements of XML. */
final class ShownNames {

    private static final int LONGEST = 128;

    private ShownNames() {}

    /** Returns the names, wherever they stand on the page. */
    static Set<String> of(String text) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '"' ? end(text, i + 1, '"') : c == '<' && !isOfType(text, i) ? end(text, i + 1, '>') : -1;
            if (end > i + 1 && (c == '<' || isKey(text, end + 1))) {
                names.add(text.substring(i + 1, end));
            }
        }
        return names;
    }

    /** Tells the bracket of a type such as {@code array<object>} from that of a tag. */
    private static boolean isOfType(String text, int bracket) {
        return bracket > 0 && Character.isLetterOrDigit(text.charAt(bracket - 1));
    }

    /** Returns where the name before a mark ends; -1 where something else stands there. */
    private static int end(String text, int from, char mark) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST && isOfName(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == mark ? end : -1;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isKey(String text, int from) {
        int i = from;
        while (i < text.length() && i - from <= LONGEST && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }
}
