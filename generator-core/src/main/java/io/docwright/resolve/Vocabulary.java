package io.docwright.resolve;

import io.docwright.raw.Lexicon;

/**
 * The words of documentation, read from data files, and the rules made of them.
 *
 * @param words all words, for what has no reader of its own
 * @param types words of the type column
 * @param cells words of the required and position columns
 * @param prose the rules about descriptions
 * @param alternatives what tells groups of parameters
 * @param conditions what tells conditional necessity
 * @param deprecation what tells deprecated operations
 * @param paging what tells the numbers of pages
 * @param protocol parameters the protocol layer sends
 */
record Vocabulary(
        Lexicon words,
        TypeWords types,
        CellWords cells,
        ProseRules prose,
        FindAlternatives.Reading alternatives,
        FindConditions.Reading conditions,
        FindDeprecation.Reading deprecation,
        PagingPhrases paging,
        WordList protocol) {

    private static final Vocabulary STANDARD = of(Lexicon.standard());

    /** Returns the vocabulary that comes with the generator. */
    static Vocabulary standard() {
        return STANDARD;
    }

    /** Returns the vocabulary of these words. */
    static Vocabulary of(Lexicon lexicon) {
        Phrases phrases = new Phrases(lexicon);
        return new Vocabulary(
                lexicon,
                new TypeWords(lexicon),
                new CellWords(lexicon),
                ProseRules.of(lexicon),
                FindAlternatives.Reading.of(phrases),
                FindConditions.Reading.of(phrases),
                FindDeprecation.Reading.of(phrases),
                PagingPhrases.of(phrases),
                WordList.load("protocol.txt"));
    }
}
