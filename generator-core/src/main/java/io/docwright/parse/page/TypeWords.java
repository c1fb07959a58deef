package io.docwright.parse.page;

import io.docwright.raw.TypeGrammar;
import io.docwright.raw.TypeText;
import java.util.HashMap;
import java.util.Map;

/** Tells type texts from other cells of one page: what is a type wherever it stands. Not safe for threads. */
final class TypeWords {

    private static final int LONGEST = 80;
    private static final int MOST_REMEMBERED = 20_000;

    private final TypeGrammar grammar;

    /** Rows without borders are cut in many ways, and each way asks for the same texts again. */
    private final Map<String, TypeText> remembered = new HashMap<>();

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

    private TypeText read(String text) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(text, this::parse);
    }

    /** What a full stop ends is a sentence, if a short one: {@code None.}. */
    private TypeText parse(String text) {
        String words = CellText.withoutLinks(text);
        boolean sentence = words.endsWith(".") || words.endsWith("。");
        return sentence || words.length() > LONGEST ? new TypeText.Other(words) : grammar.read(words);
    }
}
