package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.raw.Stops;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs that are whole documents into pieces patterns read in bounded time and stack, between sentences where it can. */
final class ProsePieces {

    /** The longest text a rule is given. */
    static final int LONGEST = 4_000;

    /** What stands further back says nothing of the value any more. */
    private static final int MOST = 16;

    private ProsePieces() {}

    /** Returns the paragraph itself, or its pieces in order, each at the paragraph's place. */
    static List<Located<String>> of(Located<String> paragraph) {
        String text = paragraph.value();
        List<Located<String>> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length() && pieces.size() < MOST) {
            int end = text.length() - start <= LONGEST ? text.length() : end(text, start);
            String piece = text.substring(start, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(new Located<>(piece, paragraph.at()));
            }
            start = end;
        }
        return text.length() <= LONGEST ? List.of(paragraph) : pieces;
    }

    /** Behind the last sentence that ends in time, else behind the last word, else where there is no more room. */
    private static int end(String text, int start) {
        int word = -1;
        for (int end = start + LONGEST; end > start; end--) {
            char last = text.charAt(end - 1);
            boolean blank = Character.isWhitespace(last);
            boolean stop = end - 2 >= start && Stops.endsStatement(text.charAt(end - 2));
            if (Stops.endsWideSentence(last) || last == '\n' || (blank && stop)) {
                return end;
            }
            word = blank && word < 0 ? end : word;
        }
        int cut = start + LONGEST;
        return word > 0 ? word : Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }
}
