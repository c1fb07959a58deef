package io.docwright.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words documentation is written in, read from {@code vocabulary.txt}: groups of words, each word with its languages.
 *
 * <p>A group {@code type.string} belongs to the family {@code type} and gives its words the meaning {@code string}. Immutable.
 */
public final class Lexicon {

    private static final String RESOURCE = "vocabulary.txt";
    private static final int LONGEST = 80;
    private static final Lexicon STANDARD = of(standardText());

    private final Map<String, Group> groups;
    private final Map<String, Map<String, String>> families = new HashMap<>();

    private Lexicon(Map<String, Group> groups) {
        this.groups = groups;
        groups.forEach((name, group) -> {
            int dot = name.lastIndexOf('.');
            Map<String, String> family =
                    families.computeIfAbsent(name.substring(0, Math.max(dot, 0)), key -> new HashMap<>());
            group.languages.keySet().forEach(word -> family.putIfAbsent(word, name.substring(dot + 1)));
        });
    }

    /** Returns the words that are part of the generator. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /** Returns the text of the words that are part of the generator. */
    public static String standardText() {
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource `" + RESOURCE + "` is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource `" + RESOURCE + "`", e);
        }
    }

    /** Reads words in the format their file explains. */
    public static Lexicon of(String text) {
        Map<String, Group> groups = new LinkedHashMap<>();
        String group = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                group = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                groups.computeIfAbsent(group, name -> new Group()).add(line);
            }
        }
        return new Lexicon(groups);
    }

    /** Tells whether a group has a word. */
    public boolean has(String group, String text) {
        return !languages(group, text).isEmpty();
    }

    /** Returns the languages in which a group has a word; none when it has not. */
    public Set<String> languages(String group, String text) {
        return isLong(text) ? Set.of() : group(group).languages.getOrDefault(key(text), Set.of());
    }

    /** Returns what a word means in a family of groups; empty when none of them has it. */
    public Optional<String> meaning(String family, String text) {
        return isLong(text)
                ? Optional.empty()
                : Optional.ofNullable(families.getOrDefault(family, Map.of()).get(key(text)));
    }

    /** Tells whether a text starts with a word of a group. */
    public boolean startsWithWordOf(String group, String text) {
        String key = key(isLong(text) ? text.substring(0, LONGEST) : text);
        return words(group).stream().anyMatch(key::startsWith);
    }

    /** Returns the words of a group in the form they are compared in. */
    public Set<String> words(String group) {
        return group(group).languages.keySet();
    }

    /** Returns the words of a group as they are written in the file. */
    public List<String> phrases(String group) {
        return List.copyOf(group(group).written);
    }

    private Group group(String name) {
        return groups.getOrDefault(name, Group.NONE);
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    /**
     * Returns the form in which words are compared: lower case, without marks, with one blank between two Latin words and none
     * elsewhere. The blank matters: {@code Error code} is a heading and {@code ErrorCode} a field.
     */
    public static String key(String text) {
        var key = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFEFF' || c == '\u200B') {
                continue;
            }
            if (isSpace(c)) {
                blank = true;
            } else if (c != '*' && c != '`' && c != '\\') {
                if (blank && !key.isEmpty() && isLatin(key.charAt(key.length() - 1)) && isLatin(c)) {
                    key.append(' ');
                }
                key.append(c);
                blank = false;
            }
        }
        int end = key.length();
        while (end > 1 && (key.charAt(end - 1) == ':' || key.charAt(end - 1) == '：')) {
            end--;
        }
        return key.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Tells white space in the wide sense of documents: no-break, ideographic and zero-width blanks count. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250;
    }

    /** Words of one meaning: as compared, with their languages, and as written. */
    private static final class Group {

        private static final Group NONE = new Group();

        private final Map<String, Set<String>> languages = new LinkedHashMap<>();
        private final List<String> written = new ArrayList<>();

        private void add(String line) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("found `" + line + "`; expected `language: word | word`");
            }
            String language = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).split("\\|")) {
                written.add(word.strip());
                languages
                        .computeIfAbsent(key(word), key -> new LinkedHashSet<>())
                        .add(language);
            }
        }
    }
}
