package io.docwright.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Names that a generated element cannot have, kept as text files beside this class with the reason for each group.
 */
public final class ReservedWords {

    private static final ReservedWords MEMBERS = load("reserved-members.txt", false);
    private static final ReservedWords ANSWERS = MEMBERS.and(load("reserved-answers.txt", false));
    private static final ReservedWords OPERATIONS = load("reserved-operations.txt", false);
    private static final ReservedWords PAGINATORS = load("reserved-paginators.txt", false);
    private static final ReservedWords TYPES = load("reserved-types.txt", true);

    private final Set<String> words;
    private final boolean foldCase;

    private ReservedWords(Set<String> words, boolean foldCase) {
        this.words = words;
        this.foldCase = foldCase;
    }

    /** Returns what an accessor, a builder's setter or a field cannot be called. */
    public static ReservedWords members() {
        return MEMBERS;
    }

    /** Returns what an accessor, a setter or a field of an operation's answer cannot be called. */
    public static ReservedWords answers() {
        return ANSWERS;
    }

    /** Returns what a client's operation method cannot be called. */
    public static ReservedWords operations() {
        return OPERATIONS;
    }

    /** Returns what the items of an operation's pages cannot be called. */
    public static ReservedWords paginators() {
        return PAGINATORS;
    }

    /** Returns what a type cannot be called, whatever the case of its letters. */
    public static ReservedWords types() {
        return TYPES;
    }

    /** Tells whether a name is taken by the language, by Java's own classes or by what is always generated. */
    public boolean contains(String name) {
        String folded = foldCase ? name.toLowerCase(Locale.ROOT) : name;
        return words.contains(folded) || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }

    private ReservedWords and(ReservedWords more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more.words);
        return new ReservedWords(Set.copyOf(all), foldCase);
    }

    private static ReservedWords load(String resource, boolean foldCase) {
        try (InputStream in = ReservedWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> words = reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> foldCase ? line.toLowerCase(Locale.ROOT) : line)
                    .collect(Collectors.toUnmodifiableSet());
            return new ReservedWords(words, foldCase);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
