package io.docwright.source;

import java.util.Arrays;

/** Turns places counted in code points into places counted in UTF-16 units. */
final class CodePoints {

    private final int length;

    /** For each pair of surrogates, in order, the number of code points before it. */
    private final int[] pairs;

    CodePoints(String text) {
        int[] found = new int[8];
        int count = 0;
        int codePoint = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = codePoint;
            }
            codePoint++;
        }
        this.length = text.length();
        this.pairs = Arrays.copyOf(found, count);
    }

    /** Returns the offset in UTF-16 units of the code point with this index, counted from 0; at most the text's length. */
    int toUnits(int index) {
        int at = Arrays.binarySearch(pairs, index);
        int before = at >= 0 ? at : -at - 1;
        return Math.min(length, index + before);
    }
}
