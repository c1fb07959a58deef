package io.docwright.parse.page;

import io.docwright.diag.Diagnostics;
import java.util.Set;

/**
 * What every reader of a part of the page works with.
 *
 * @param text the page
 * @param words the vocabulary
 * @param types tells type texts
 * @param shown the names of fields that samples show
 * @param claims where used text is noted
 * @param languages where understood words are counted
 * @param layouts where the choice of a table's layout is noted
 * @param diagnostics where problems go
 */
record PageContext(
        PageText text,
        Vocabulary words,
        TypeWords types,
        Set<String> shown,
        ClaimBook claims,
        LanguageVotes languages,
        LayoutLog layouts,
        Diagnostics diagnostics) {

    static PageContext of(PageText text, Vocabulary words, Diagnostics diagnostics) {
        return new PageContext(
                text,
                words,
                new TypeWords(words),
                ShownNames.of(text.text()),
                new ClaimBook(text),
                new LanguageVotes(),
                new LayoutLog(),
                diagnostics);
    }

    /** Counts a word for its languages. */
    void vote(String group, String word) {
        languages.add(words.languages(group, word));
    }
}
