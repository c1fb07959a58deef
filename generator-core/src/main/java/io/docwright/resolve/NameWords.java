package io.docwright.resolve;

import java.util.List;
import java.util.Locale;

/** The words of wire names in lower case: {@code DBInstanceId} is {@code db instance id}. */
final class NameWords {

    /** Last words that say what kind of container something is, not what it holds. */
    private static final WordList KINDS = WordList.load("container-words.txt");

    private NameWords() {}

    /** Returns the words of a name. */
    static List<String> of(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3 $2$4")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    /** Tells whether a field is called after the object around it: {@code DimensionKey} in {@code Dimensions}, {@code QuicPort} in {@code QuicConfig}. */
    static boolean isNamedAfter(String field, String container) {
        List<String> own = stem(container);
        List<String> words = of(field);
        String joined = String.join("", own);
        boolean shared = own.size() > 1 && words.size() > 1 && own.subList(0, 2).equals(words.subList(0, 2));
        return joined.length() > 2 && (shared || String.join("", words).startsWith(joined));
    }

    /** Tells whether a field begins with the last word of the object around it: {@code LockReason} in {@code OperationLocks}. */
    static boolean sharesLastWord(String field, String container) {
        List<String> own = stem(container);
        List<String> words = of(field);
        return own.size() > 1 && words.size() > 1 && words.get(0).equals(own.get(own.size() - 1));
    }

    /**
     * Tells whether two containers are called alike, so that one hardly stands in the other: {@code FcParameters} and {@code
     * MnsParameters}.
     */
    static boolean areAlike(String inner, String outer) {
        List<String> first = of(Nouns.singular(inner));
        List<String> second = of(Nouns.singular(outer));
        return first.size() > 1
                && !second.isEmpty()
                && !first.equals(second)
                && first.get(first.size() - 1).equals(second.get(second.size() - 1));
    }

    /** Tells whether two names of several words begin with the same one. */
    static boolean areKin(String one, String other) {
        List<String> first = of(one);
        List<String> second = of(other);
        return first.size() > 1
                && second.size() > 1
                && first.get(0).equals(second.get(0))
                && first.get(0).length() > 2;
    }

    /** Returns the words that say what is in a container. */
    static List<String> stem(String container) {
        List<String> words = of(Nouns.singular(container));
        boolean kind =
                words.size() > 1 && KINDS.meaning(words.get(words.size() - 1)).isPresent();
        return kind ? words.subList(0, words.size() - 1) : words;
    }
}
