package io.docwright.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names by which paging is recognised. */
final class PagingWords {

    /** Names of parameters. */
    static final PagingWords REQUEST = new PagingWords(WordList.load("paging-request.txt"));

    /** Names of members of answers. */
    static final PagingWords RESPONSE = new PagingWords(WordList.load("paging-response.txt"));

    /** Names of objects and lists around such members, and of headers. */
    static final PagingWords AROUND = new PagingWords(WordList.load("paging-around.txt"));

    /** First words of names of operations. */
    static final PagingWords VERBS = new PagingWords(WordList.load("changing-verbs.txt"));

    /** The words of each meaning, with their places in the list. */
    private final Map<String, Map<String, Integer>> ranks;

    private PagingWords(WordList words) {
        this.ranks = words.meanings().stream()
                .collect(Collectors.toMap(meaning -> meaning, meaning -> ranks(words.words(meaning))));
    }

    private static Map<String, Integer> ranks(List<String> words) {
        Map<String, Integer> ranks = new HashMap<>();
        words.forEach(word -> ranks.putIfAbsent(word, ranks.size()));
        return ranks;
    }

    /** Tells whether the list gives a name this meaning, for instance {@code Page_Size} the meaning {@code size}. */
    boolean is(String name, String meaning) {
        return ranks.getOrDefault(meaning, Map.of()).containsKey(plain(name));
    }

    /** Returns the draft whose name comes first in the list under a meaning. */
    Optional<Draft> best(List<Draft> drafts, String meaning) {
        Map<String, Integer> ranked = ranks.getOrDefault(meaning, Map.of());
        Optional<Draft> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            int rank = ranked.getOrDefault(plain(draft.name), Integer.MAX_VALUE);
            if (rank < least) {
                best = Optional.of(draft);
                least = rank;
            }
        }
        return best;
    }

    /** Two spellings of one name are equal in this form. */
    static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
