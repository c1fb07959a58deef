package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.raw.Stops;
import java.util.ArrayList;
import java.util.List;

/** Cuts descriptions into sentences; a full stop in a number, a name or an abbreviation ends none. */
final class Sentences {

    private Sentences() {}

    /** Returns the sentences of one paragraph in order, with their ends. */
    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (endsAt(paragraph, i)) {
                sentences.add(paragraph.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start).strip());
        }
        return sentences;
    }

    /** Returns the sentences of a description, each with the place of its paragraph. */
    static List<Located<String>> of(List<Located<String>> paragraphs) {
        List<Located<String>> sentences = new ArrayList<>();
        paragraphs.forEach(paragraph ->
                of(paragraph.value()).forEach(sentence -> sentences.add(new Located<>(sentence, paragraph.at()))));
        return sentences;
    }

    private static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        if (Stops.endsWideStatement(c)) {
            return true;
        }
        boolean last = i + 1 == text.length();
        if (!Stops.endsStatement(c) || !(last || Character.isWhitespace(text.charAt(i + 1)))) {
            return false;
        }
        return c != '.' || !isAbbreviation(text, i);
    }

    /** {@code e.g.}: single letters between full stops; and what goes on in lower case goes on. */
    private static boolean isAbbreviation(String text, int i) {
        boolean letters = i >= 3 && text.charAt(i - 2) == '.' && Character.isLetter(text.charAt(i - 1));
        boolean goesOn = i + 2 < text.length() && Character.isLowerCase(text.charAt(i + 2));
        return letters || goesOn;
    }
}
