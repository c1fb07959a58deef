package io.docwright.parse.page;

import io.docwright.raw.TypeGrammar;
import io.docwright.raw.TypeText;

/** Tells type texts from other cells: what is a type wherever it stands. */
final class TypeWords {

    private static final int LONGEST = 80;

    private final TypeGrammar grammar;

    TypeWords(Vocabulary vocabulary) {
        this.grammar = new TypeGrammar(vocabulary.lexicon());
    }

    /** Tells whether a text is certainly a type, such as {@code string}, {@code array<object>} or {@code Array of Disk}. */
    boolean isType(String text) {
        return read(text).isCertain();
    }

    /** Tells whether a text is certainly a type that has members or elements. */
    boolean isContainer(String text) {
        TypeText type = read(text);
        boolean inside = !(type instanceof TypeText.Word word) || TypeGrammar.isContainer(word.meaning());
        return type.isCertain() && inside;
    }

    /** What a full stop ends is a sentence, if a short one: {@code None.}. */
    private TypeText read(String text) {
        String words = CellText.withoutLinks(text);
        boolean sentence = words.endsWith(".") || words.endsWith("。");
        return sentence || words.length() > LONGEST ? new TypeText.Other(words) : grammar.read(words);
    }
}
