package io.docwright.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A vocabulary kept as data: lines of a meaning, a colon and the words for it. */
final class WordList {

    private final Map<String, String> meaningByWord;
    private final Set<String> written;

    private WordList(Map<String, String> meaningByWord, Set<String> written) {
        this.meaningByWord = meaningByWord;
        this.written = written;
    }

    /** Reads a resource of this package. */
    static WordList load(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource `" + resource + "` is missing from the build");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Reads lines of {@code meaning: word, word}; the first meaning of a word stands. */
    static WordList parse(String text) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Set<String> written = new HashSet<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    for (String word : line.substring(colon + 2).split(", *")) {
                        written.add(word.strip());
                        meanings.putIfAbsent(key(word), line.substring(0, colon));
                    }
                });
        return new WordList(meanings, written);
    }

    /** Returns what a word means; empty when the list has no such word. */
    Optional<String> meaning(String word) {
        return Optional.ofNullable(meaningByWord.get(key(word)));
    }

    /** Tells whether the list has exactly this word, in its own case. */
    boolean contains(String word) {
        return written.contains(word);
    }

    /** Returns the meanings words have. */
    Set<String> meanings() {
        return new LinkedHashSet<>(meaningByWord.values());
    }

    /** Returns the words, in comparable form, that have a meaning. */
    List<String> words(String meaning) {
        return meaningByWord.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
