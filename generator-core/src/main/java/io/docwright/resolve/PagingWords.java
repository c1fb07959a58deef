package io.docwright.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    private final WordList words;

    private PagingWords(WordList words) {
        this.words = words;
    }

    /** Tells whether the list gives a name this meaning, for instance {@code Page_Size} the meaning {@code size}. */
    boolean is(String name, String meaning) {
        return words.words(meaning).contains(plain(name));
    }

    /** Returns the draft whose name comes first in the list under a meaning. */
    Optional<Draft> best(List<Draft> drafts, String meaning) {
        List<String> ranked = words.words(meaning);
        return drafts.stream()
                .filter(draft -> ranked.contains(plain(draft.name)))
                .min(Comparator.comparingInt(draft -> ranked.indexOf(plain(draft.name))));
    }

    /** Two spellings of one name are equal in this form. */
    private static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
