package io.docwright.diag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows values that must never be shown: by the name of what holds them or by their own shape. Such a value gives way to a placeholder
 * of the same length, so that every position in a text stays what it was.
 */
public final class Secrets {

    private static final Secrets STANDARD = load();

    /** {@code "Name": "value"}, also with escaped quotes, {@code <Name>value</Name>}, {@code Name=value}. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\\\\?\"([\\w.-]{2,64})\\\\?\"\\s{0,8}:\\s{0,8}\\\\?\"([^\"\\\\\\r\\n]{1,4096})"),
            Pattern.compile("<([\\w.-]{2,64})>([^<>]{1,4096})</"),
            Pattern.compile("(?<![\\w.-])([\\w.-]{2,64})=([^&|\\s\"'<>{}]{1,4096})"));

    private static final Set<String> NO_SECRETS = Set.of("true", "false", "null", "none", "yes", "no", "-");
    private static final Set<String> NO_TEXT = Set.of("boolean", "bool", "integer", "int", "long", "float", "double");

    private final List<String> suffixes;
    private final List<String> exceptions;
    private final List<Pattern> shapes;

    private Secrets(List<String> suffixes, List<String> exceptions, List<Pattern> shapes) {
        this.suffixes = suffixes;
        this.exceptions = exceptions;
        this.shapes = shapes;
    }

    /** Returns the names and shapes that come with the generator. */
    public static Secrets standard() {
        return STANDARD;
    }

    private static Secrets load() {
        List<String> suffixes = new ArrayList<>();
        List<String> exceptions = new ArrayList<>();
        List<Pattern> shapes = new ArrayList<>();
        try (InputStream in = Secrets.class.getResourceAsStream("secrets.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource `secrets.txt` is missing from the build");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int colon = line.indexOf(": ");
                String rest = line.substring(colon + 2);
                switch (line.startsWith("#") || colon < 0 ? "" : line.substring(0, colon)) {
                    case "suffix" -> suffixes.addAll(List.of(rest.split(", ")));
                    case "not" -> exceptions.addAll(List.of(rest.split(", ")));
                    case "shape" -> shapes.add(Pattern.compile(rest));
                    default -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("secrets.txt", e);
        }
        return new Secrets(suffixes, exceptions, shapes);
    }

    /** Tells whether a name ends in a word for a secret, such as {@code DBPassword}. */
    public boolean isSecretName(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String words = " "
                + last.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3 $2$4")
                        .replaceAll("[^A-Za-z0-9]+", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        return suffixes.stream().anyMatch(suffix -> words.endsWith(" " + suffix))
                && exceptions.stream().noneMatch(exception -> words.endsWith(" " + exception));
    }

    /** Tells whether a value of this name and documented type is text that must not be shown. */
    public boolean isSecret(String name, Optional<String> type) {
        boolean text = type.filter(word -> NO_TEXT.contains(word.strip().toLowerCase(Locale.ROOT)))
                .isEmpty();
        return text && isSecretName(name);
    }

    /** Returns a placeholder of the value's length, or the value itself where it says nothing secret, such as {@code true}. */
    public static String placeholder(String value) {
        return NO_SECRETS.contains(value.strip().toLowerCase(Locale.ROOT)) ? value : stars(value);
    }

    /** One star a UTF-16 unit: a character of two must not shift what follows. */
    private static String stars(String value) {
        StringBuilder stars = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isWhitespace(value.charAt(i))) {
                stars.setCharAt(i, '*');
            }
        }
        return stars.toString();
    }

    /** Returns a text with everything in it hidden that looks like a secret by itself or by the name it is given there. */
    public String mask(String text) {
        String masked = text;
        for (Pattern shape : shapes) {
            masked = hideShape(masked, shape);
        }
        for (Pattern named : NAMED) {
            masked = hideNamed(masked, named);
        }
        return masked;
    }

    private static String hideShape(String text, Pattern shape) {
        Matcher matcher = shape.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (matcher.find()) {
            boolean keeps = shape.pattern().contains("(?<keep>");
            hide(masked, keeps ? matcher.end("keep") : matcher.start(), matcher.end());
        }
        return masked.toString();
    }

    private String hideNamed(String text, Pattern named) {
        Matcher matcher = named.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (matcher.find()) {
            if (isSecretName(matcher.group(1))) {
                hide(masked, matcher.start(2), matcher.end(2));
            }
        }
        return masked.toString();
    }

    private static void hide(StringBuilder text, int start, int end) {
        text.replace(start, end, placeholder(text.substring(start, end)));
    }
}
