package io.docwright.resolve;

import java.util.List;
import java.util.Locale;

/** English number in names: the element of {@code Services} is a {@code Service}. */
final class Nouns {

    /** Endings whose plural is made with {@code es}. */
    private static final List<String> WITH_ES =
            List.of("sses", "ches", "shes", "xes", "zes", "statuses", "aliases", "buses");

    /** Endings with an {@code s} that is no plural. */
    private static final List<String> NO_PLURAL = List.of("ss", "us", "is", "ews", "dns", "os", "as", "https");

    private Nouns() {}

    /** Returns the singular of a plural name; a name that is none unchanged. */
    static String singular(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("list") && lower.length() > 4 && Character.isUpperCase(name.charAt(name.length() - 4))) {
            return singular(name.substring(0, name.length() - 4));
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (endsWith(lower, WITH_ES)) {
            return name.substring(0, name.length() - 2);
        }
        boolean plural = lower.endsWith("s") && lower.length() > 2 && !endsWith(lower, NO_PLURAL);
        return plural ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean endsWith(String text, List<String> endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a name can be that of an element of the list with the other name. */
    static boolean isElementOf(String element, String list) {
        // a singular differs from its plural at the end only; this is asked of every place of every row
        boolean alike = list.regionMatches(true, 0, element, 0, element.length() - 1);
        return alike && !element.equals(list) && singular(list).equalsIgnoreCase(element);
    }

    /** Tells whether a name is a plural. */
    static boolean isPlural(String name) {
        return !singular(name).equals(name);
    }

    /** Returns the name with an upper-case first letter. */
    static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
