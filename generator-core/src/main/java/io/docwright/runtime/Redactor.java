package io.docwright.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text from outside fit for messages and logs: no secrets, one line, bounded. */
final class Redactor {
    static final String MASK = "***";

    /** A shorter secret would be found in every word; what is that short is none that anyone should have. */
    private static final int MIN_SECRET = 4;

    private static final int MAX_CAUSE = 2000;

    private static final Pattern JSON_MEMBER =
            Pattern.compile("\"([^\"\\\\]{1,100})\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,10000}+)(?:\"|$)");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)signature=[0-9a-z+/%=]{16,200}");
    private static final Pattern BEARER = Pattern.compile("(?i)bearer [^\\s\"',;]{4,4000}");

    private final List<String> secrets;

    private Redactor(List<String> secrets) {
        this.secrets = secrets;
    }

    /** Hides the secrets of the credentials, however a server may escape them. */
    static Redactor of(Collection<Credentials> used) {
        List<String> secrets = new ArrayList<>();
        for (Credentials credentials : used) {
            add(secrets, credentials.accessKeySecret());
            add(secrets, credentials.securityToken());
            add(secrets, credentials.token());
        }
        secrets.sort(Comparator.comparingInt(String::length).reversed());
        return new Redactor(secrets);
    }

    /** Tells by its name whether a property holds a secret. */
    static boolean looksSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return lower.endsWith("token") && !lower.endsWith("nexttoken") && !lower.endsWith("pagetoken")
                || lower.contains("password")
                || lower.contains("passwd")
                || lower.contains("secret")
                || lower.endsWith("credential")
                || lower.endsWith("privatekey")
                || lower.endsWith("apikey")
                || lower.endsWith("authorization");
    }

    /** Cleans text and cuts it to a number of characters. */
    String clean(String text, int max) {
        String bounded = text.length() > 4 * max ? text.substring(0, 4 * max) : text;
        String clean = oneLine(mask(bounded));
        if (clean.length() <= max) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(max - 2)) ? max - 2 : max - 1;
        return clean.substring(0, end) + "…";
    }

    /** Cleans text that may be missing. */
    @Nullable
    String cleanOrNull(@Nullable String text, int max) {
        return text == null ? null : clean(text, max);
    }

    /** Cleans text and cuts it to a number of bytes in UTF-8. */
    String cleanBytes(String text, int max) {
        String clean = clean(text, max);
        int bytes = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            // half a pair makes two of the four bytes of a pair
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            if (bytes > max) {
                return clean.substring(0, Character.isLowSurrogate(c) ? i - 1 : i) + "…";
            }
        }
        return clean;
    }

    /** Cleans an exception by putting another in its place, where what it says must not be shown. */
    Throwable clean(Throwable failure) {
        for (Throwable t : Causes.shown(failure)) {
            String text = t.toString();
            if (!clean(text, MAX_CAUSE).equals(text)) {
                RuntimeException clean = new RuntimeException(clean(failure.toString(), MAX_CAUSE));
                clean.setStackTrace(failure.getStackTrace());
                return clean;
            }
        }
        return failure;
    }

    Map<String, List<String>> clean(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                copy.put(name, values.stream().map(value -> clean(value, 8192)).toList()));
        return Collections.unmodifiableMap(copy);
    }

    private String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = SecretText.mask(masked, secret, MASK);
        }
        masked = maskMembers(masked);
        masked = SIGNATURE.matcher(masked).replaceAll("Signature=" + Matcher.quoteReplacement(MASK));
        masked = BEARER.matcher(masked).replaceAll("Bearer " + Matcher.quoteReplacement(MASK));
        return masked;
    }

    /** Hides the values of members of JSON text whose names say that they are secret. */
    static String maskMembers(String text) {
        return JSON_MEMBER.matcher(text).replaceAll(Redactor::maskMember);
    }

    private static String maskMember(MatchResult member) {
        String shown = looksSecret(member.group(1)) ? "\"" + member.group(1) + "\":\"" + MASK + "\"" : member.group();
        return Matcher.quoteReplacement(shown);
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean space = Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.FORMAT;
            if (!space) {
                out.append(isWhole(text, i) ? c : '\uFFFD');
            } else if (!blank) {
                out.append(' ');
            }
            blank = space;
        }
        return out.toString().strip();
    }

    /** Half a surrogate pair cannot be written to a log. */
    private static boolean isWhole(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return !Character.isLowSurrogate(c) || i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static void add(List<String> secrets, @Nullable String secret) {
        if (secret != null && secret.length() >= MIN_SECRET) {
            secrets.add(secret);
        }
    }
}
