package io.docwright.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text from outside fit for messages and logs: no secrets, one line, bounded. */
final class Redactor {
    static final String MASK = "***";

    private static final Pattern JSON_MEMBER =
            Pattern.compile("\"([^\"\\\\]{1,100})\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,10000}+)(?:\"|$)");
    private static final Pattern SIGNATURE = Pattern.compile("(?i)signature=[0-9a-z+/%=]{16,200}");
    private static final Pattern BEARER = Pattern.compile("(?i)bearer [^\\s\"',;]{4,4000}");

    private final List<String> secrets;

    private Redactor(List<String> secrets) {
        this.secrets = secrets;
    }

    /** Hides the secrets of the credentials, however a server may escape them. */
    static Redactor of(@Nullable Credentials credentials) {
        List<String> secrets = new ArrayList<>();
        if (credentials != null) {
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
        return clean.length() <= max ? clean : clean.substring(0, max - 1) + "…";
    }

    /** Cleans text that may be missing. */
    @Nullable
    String cleanOrNull(@Nullable String text, int max) {
        return text == null ? null : clean(text, max);
    }

    Map<String, List<String>> clean(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        headers.forEach((name, values) ->
                copy.put(name, values.stream().map(value -> clean(value, 8192)).toList()));
        return copy;
    }

    private String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = SecretText.mask(masked, secret, MASK);
        }
        masked = JSON_MEMBER.matcher(masked).replaceAll(Redactor::maskMember);
        masked = SIGNATURE.matcher(masked).replaceAll("Signature=" + Matcher.quoteReplacement(MASK));
        masked = BEARER.matcher(masked).replaceAll("Bearer " + Matcher.quoteReplacement(MASK));
        return masked;
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
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = space;
        }
        return out.toString().strip();
    }

    private static void add(List<String> secrets, @Nullable String secret) {
        if (secret != null && !secret.isEmpty()) {
            secrets.add(secret);
        }
    }
}
