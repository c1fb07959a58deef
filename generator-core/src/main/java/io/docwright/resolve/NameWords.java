package io.docwright.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of wire names in lower case: {@code DBInstanceId} is {@code db instance id}. */
final class NameWords {

    /** Last words that say what kind of container something is, not what it holds. */
    private static final WordList KINDS = WordList.load("container-words.txt");

    private final Map<String, Words> known = new HashMap<>();

    /** The words of a name, of its singular, and of that without a last word that only says what kind of thing it is. */
    private record Words(List<String> all, List<String> singular, List<String> stem) {}

    private Words words(String name) {
        Words words = known.get(name);
        if (words == null) {
            List<String> singular = of(Nouns.singular(name));
            words = new Words(of(name), singular, stem(singular));
            known.put(name, words);
        }
        return words;
    }

    /** Returns the words of a name. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean sign = i == name.length() || !isWordLetter(name.charAt(i));
            if ((sign || beginsWord(name, i)) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = i;
            }
            start += sign ? 1 : 0;
        }
        return words;
    }

    private static boolean isWordLetter(char letter) {
        return isUpper(letter) || isLower(letter) || (letter >= '0' && letter <= '9');
    }

    /** {@code DiskId} begins a word at {@code I}, {@code DBInstance} at {@code I}, {@code Ipv6Address} at {@code A}. */
    private static boolean beginsWord(String name, int at) {
        if (at == 0 || !isUpper(name.charAt(at))) {
            return false;
        }
        char before = name.charAt(at - 1);
        return isLower(before)
                || (before >= '0' && before <= '9')
                || (isUpper(before) && at + 1 < name.length() && isLower(name.charAt(at + 1)));
    }

    private static boolean isUpper(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isLower(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** Tells whether a field is called after the object around it: {@code DimensionKey} in {@code Dimensions}, {@code QuicPort} in {@code QuicConfig}. */
    boolean isNamedAfter(String field, String container) {
        List<String> stem = words(container).stem();
        List<String> own = words(field).all();
        String joined = String.join("", stem);
        boolean shared = stem.size() > 1 && own.size() > 1 && stem.subList(0, 2).equals(own.subList(0, 2));
        return joined.length() > 2 && (shared || String.join("", own).startsWith(joined));
    }

    /**
     * Tells whether two containers are called alike, so that one hardly stands in the other: {@code FcParameters} and {@code
     * MnsParameters}.
     */
    boolean areAlike(String inner, String outer) {
        List<String> first = words(inner).singular();
        List<String> second = words(outer).singular();
        return first.size() > 1
                && !second.isEmpty()
                && !first.equals(second)
                && first.get(first.size() - 1).equals(second.get(second.size() - 1));
    }

    /** Returns the first of several words, by which a field shows what it is about: {@code service} of {@code ServiceName}. */
    Optional<String> kin(String name) {
        return kin(words(name).all());
    }

    private static Optional<String> kin(List<String> words) {
        return words.size() > 1 && words.get(0).length() > 2 ? Optional.of(words.get(0)) : Optional.empty();
    }

    /** Tells whether two names of several words begin with the same one. */
    static boolean areKin(String one, String other) {
        Optional<String> first = kin(of(one));
        return first.isPresent() && first.equals(kin(of(other)));
    }

    /** Returns the words that say what is in a container. */
    static List<String> stem(String container) {
        return stem(of(Nouns.singular(container)));
    }

    private static List<String> stem(List<String> singular) {
        boolean kind = singular.size() > 1
                && KINDS.meaning(singular.get(singular.size() - 1)).isPresent();
        return kind ? singular.subList(0, singular.size() - 1) : singular;
    }
}
