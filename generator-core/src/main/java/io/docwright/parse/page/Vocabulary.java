package io.docwright.parse.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words a page is understood by, read from {@code vocabulary.txt}: groups of words, each word with its languages.
 *
 * <p>Immutable.
 */
final class Vocabulary {

    private static final String RESOURCE = "vocabulary.txt";
    private static final int LONGEST = 80;

    private final Map<String, Map<String, Set<String>>> groups;
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Topic> markedTopics = new HashMap<>();
    private final Map<TableKind, Map<String, Role>> roles = new EnumMap<>(TableKind.class);

    private Vocabulary(Map<String, Map<String, Set<String>>> groups) {
        this.groups = groups;
        for (Topic topic : Topic.values()) {
            words("section." + topic.key()).forEach(word -> topics.putIfAbsent(word, topic));
            words("section.marked." + topic.key()).forEach(word -> markedTopics.putIfAbsent(word, topic));
        }
        for (Role role : Role.values()) {
            Map<String, Role> words = roles.computeIfAbsent(role.kind(), kind -> new HashMap<>());
            words("column." + role.kind().key() + "." + role.key()).forEach(word -> words.putIfAbsent(word, role));
        }
    }

    /** Returns the vocabulary that is part of the generator. */
    static Vocabulary standard() {
        return of(standardText());
    }

    /** Returns the text of the vocabulary that is part of the generator. */
    static String standardText() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource `" + RESOURCE + "` is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource `" + RESOURCE + "`", e);
        }
    }

    /** Reads a vocabulary in the format its file explains. */
    static Vocabulary of(String text) {
        Map<String, Map<String, Set<String>>> groups = new LinkedHashMap<>();
        String group = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                group = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                addWords(groups.computeIfAbsent(group, name -> new LinkedHashMap<>()), line);
            }
        }
        return new Vocabulary(groups);
    }

    private static void addWords(Map<String, Set<String>> words, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("found `" + line + "`; expected `language: word | word`");
        }
        String language = line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).split("\\|")) {
            words.computeIfAbsent(key(word), key -> new LinkedHashSet<>()).add(language);
        }
    }

    /** Tells whether a group has a word. */
    boolean has(String group, String text) {
        return !languages(group, text).isEmpty();
    }

    /** Returns the languages in which a group has a word; none when it has not. */
    Set<String> languages(String group, String text) {
        Map<String, Set<String>> words = groups.get(group);
        return words == null || text.length() > LONGEST ? Set.of() : words.getOrDefault(key(text), Set.of());
    }

    /** Tells whether a text starts with a word of a group. */
    boolean startsWithWordOf(String group, String text) {
        String key = key(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return words(group).stream().anyMatch(key::startsWith);
    }

    /** Returns the words of a group in the form they are compared in. */
    Set<String> words(String group) {
        return groups.getOrDefault(group, Map.of()).keySet();
    }

    /**
     * Returns what a heading is about.
     *
     * @param marked whether the layout marks it as a heading, which lets more words count
     */
    Optional<Topic> topic(String heading, boolean marked) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(heading);
        Optional<Topic> topic = Optional.ofNullable(topics.get(key));
        return topic.isEmpty() && marked ? Optional.ofNullable(markedTopics.get(key)) : topic;
    }

    /** Returns what a column of this heading means. */
    Optional<Role> role(TableKind kind, String heading) {
        return heading.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(roles.getOrDefault(kind, Map.of()).get(key(heading)));
    }

    boolean isRequiredWord(String text) {
        return has("required.yes", text) || has("required.no", text) || has("required.conditional", text);
    }

    /**
     * Returns the form in which words are compared: lower case, without marks, with one blank between two Latin words and none
     * elsewhere. The blank matters: {@code Error code} is a heading and {@code ErrorCode} a field.
     */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFEFF' || c == '\u200B') {
                continue;
            }
            if (PageText.isSpace(c)) {
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

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x250;
    }
}
