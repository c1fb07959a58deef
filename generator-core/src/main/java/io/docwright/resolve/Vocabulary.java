package io.docwright.resolve;

import io.docwright.raw.Lexicon;

/**
 * The words of documentation, read from data files.
 *
 * @param types words of the type column
 * @param cells words of the required and position columns
 * @param protocol parameters the protocol layer sends
 */
record Vocabulary(TypeWords types, CellWords cells, WordList protocol) {

    private static final Vocabulary STANDARD = new Vocabulary(
            new TypeWords(Lexicon.standard()), new CellWords(Lexicon.standard()), WordList.load("protocol.txt"));

    /** Returns the vocabulary that comes with the generator. */
    static Vocabulary standard() {
        return STANDARD;
    }
}
