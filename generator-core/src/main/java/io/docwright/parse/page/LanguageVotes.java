package io.docwright.parse.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the languages of the words that were understood. */
final class LanguageVotes {

    private static final String ANY = "*";

    private final Map<String, Integer> votes = new LinkedHashMap<>();

    /** Counts a word; one that several languages share counts for each. */
    void add(Set<String> languages) {
        for (String language : languages) {
            if (!language.equals(ANY)) {
                votes.merge(language, 1, Integer::sum);
            }
        }
    }

    /** Returns the language with most votes, the first met where two have as many. */
    Optional<String> winner() {
        String best = "";
        int most = 0;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }
}
