package io.docwright.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * One decoded pair of a query or a form.
 *
 * @param name decoded
 * @param value decoded; empty when the pair has no equals sign
 */
record NameValue(String name, String value) {

    /** Splits and decodes a query or form; an empty text has no pairs. */
    static List<NameValue> parse(String text) throws Refusal {
        List<NameValue> pairs = new ArrayList<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            pairs.add(new NameValue(PercentCoding.decodePair(name), PercentCoding.decodePair(value)));
        }
        return List.copyOf(pairs);
    }
}
