package io.docwright.sample.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A documented path with names in braces, each standing for one whole segment.
 *
 * @param text the path as documented
 */
record PathTemplate(String text) {

    /**
     * Returns the raw values by name when a path has this shape.
     *
     * @param rawPath as received; a literal segment must be spelt exactly as documented
     */
    Optional<Map<String, String>> match(String rawPath) {
        String[] wanted = text.split("/", -1);
        String[] found = rawPath.split("/", -1);
        if (wanted.length != found.length) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (isName(wanted[i])) {
                values.put(wanted[i].substring(1, wanted[i].length() - 1), found[i]);
            } else if (!wanted[i].equals(found[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean isName(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
