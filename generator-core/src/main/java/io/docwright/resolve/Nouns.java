package io.docwright.resolve;

import java.util.Locale;
import java.util.regex.Pattern;

/** English number in names: the element of {@code Services} is a {@code Service}. */
final class Nouns {

    private static final Pattern WITH_ES = Pattern.compile("(?:sses|ches|shes|xes|zes|statuses|aliases|buses)$");
    private static final Pattern SINGULAR = Pattern.compile("(?:ss|us|is|ews|dns|os|as|https?s?)$");

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
        if (WITH_ES.matcher(lower).find()) {
            return name.substring(0, name.length() - 2);
        }
        boolean plural = lower.endsWith("s")
                && lower.length() > 2
                && !SINGULAR.matcher(lower).find();
        return plural ? name.substring(0, name.length() - 1) : name;
    }

    /** Tells whether a name can be that of an element of the list with the other name. */
    static boolean isElementOf(String element, String list) {
        return !element.equals(list) && singular(list).equalsIgnoreCase(element);
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
