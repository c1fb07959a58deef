package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.regex.Pattern;

/**
 * What descriptions say about the numbers of pages and items.
 *
 * @param thisPage says that a number is about one page only
 * @param fromZero says that numbers start at zero
 * @param fromOne says that numbers start at one
 */
record PagingPhrases(Pattern thisPage, Pattern fromZero, Pattern fromOne) {

    static PagingPhrases of(Phrases phrases) {
        return new PagingPhrases(
                phrases.compile("<thispage>"), phrases.compile("<fromzero>"), phrases.compile("<fromone>"));
    }

    boolean isAboutOnePage(Draft draft) {
        return says(draft, thisPage);
    }

    boolean startsAtZero(Draft draft) {
        return says(draft, fromZero);
    }

    boolean startsAtOne(Draft draft) {
        return says(draft, fromOne);
    }

    private static boolean says(Draft draft, Pattern phrase) {
        return draft.readable.stream()
                .map(Located::value)
                .anyMatch(text -> phrase.matcher(text).find());
    }
}
