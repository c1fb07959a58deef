package io.docwright.runtime;

import java.util.Map;

/** Finds a secret in text that may have escaped it, each character in a way of its own: JSON, percent or HTML. */
final class SecretText {
    /** A beginning of the secret at the end of the text counts from this length on: the text may have been cut there. */
    private static final int MIN_PIECE = 4;

    private static final int LONGEST_ENTITY = 8;
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'');

    private final String text;
    private final String secret;

    private SecretText(String text, String secret) {
        this.text = text;
        this.secret = secret;
    }

    static String mask(String text, String secret, String mask) {
        var search = new SecretText(text, secret);
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = search.end(i);
            out.append(end < 0 ? text.substring(i, i + 1) : mask);
            i = end < 0 ? i + 1 : end;
        }
        return out.toString();
    }

    /** The place behind the secret that begins here, or -1. */
    private int end(int start) {
        int i = start;
        int found = 0;
        while (found < secret.length() && i < text.length()) {
            int next = behind(i, secret.charAt(found));
            if (next < 0) {
                return found >= MIN_PIECE && (isCutEscape(i) || isCutEscape(i - 1)) ? text.length() : -1;
            }
            i = next;
            found++;
        }
        return found == secret.length() || found >= MIN_PIECE ? i : -1;
    }

    private boolean isCutEscape(int i) {
        return text.length() - i < LONGEST_ENTITY && "\\%&".indexOf(text.charAt(i)) >= 0;
    }

    /** The place behind a character that stands here plainly or escaped, or -1. */
    private int behind(int i, char wanted) {
        int escaped = switch (text.charAt(i)) {
            case '\\' -> behindBackslashes(i, wanted);
            case '%' -> isHex(i + 1, i + 3, wanted) ? i + 3 : -1;
            case '&' -> behindEntity(i, wanted);
            default -> -1;
        };
        return escaped < 0 && text.charAt(i) == wanted ? i + 1 : escaped;
    }

    /** JSON within JSON has several backslashes. */
    private int behindBackslashes(int start, char wanted) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '\\') {
            i++;
        }
        if (i < text.length() && text.charAt(i) == 'u' && isHex(i + 1, i + 5, wanted)) {
            return i + 5;
        }
        return i < text.length() && text.charAt(i) == wanted ? i + 1 : -1;
    }

    private int behindEntity(int start, char wanted) {
        int end = text.indexOf(';', start);
        if (end < 0 || end - start > LONGEST_ENTITY) {
            return -1;
        }
        String name = text.substring(start + 1, end);
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        boolean same = name.startsWith("#")
                ? isNumber(name.substring(hex ? 2 : 1), hex ? 16 : 10, wanted)
                : Character.valueOf(wanted).equals(ENTITIES.get(name));
        return same ? end + 1 : -1;
    }

    private boolean isHex(int from, int to, char wanted) {
        return to <= text.length() && isNumber(text.substring(from, to), 16, wanted);
    }

    private static boolean isNumber(String digits, int radix, char wanted) {
        try {
            return Integer.parseInt(digits, radix) == wanted;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
