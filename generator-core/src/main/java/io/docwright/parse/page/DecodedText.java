package io.docwright.parse.page;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/**
 * Text of an HTML document with its character references decoded, and where each character comes from.
 *
 * @param text the characters
 * @param starts for each character the offset where what it stands for begins
 * @param ends for each the offset behind
 */
record DecodedText(String text, int[] starts, int[] ends) {

    private static final int LONGEST_REFERENCE = 40;

    /**
     * Finds the places of characters that the parser has decoded. Where the two cannot be brought together, the rest of the text
     * stands for the rest of the range.
     *
     * @param source the file
     * @param range where the text stands, undecoded
     * @param text the text, decoded
     */
    static DecodedText of(String source, Span range, String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int from = range.start();
        int i = 0;
        while (i < text.length() && from < range.end()) {
            int to = source.charAt(from) == '&' ? endOfReference(source, from, range.end()) : from + 1;
            String decoded = to - from == 1 ? source.substring(from, to) : decode(source, from, to, text, i);
            if (!text.startsWith(decoded, i)) {
                break;
            }
            to = decoded.length() == 1 && decoded.charAt(0) == '&' && !isAmpersand(source, from, to) ? from + 1 : to;
            Arrays.fill(starts, i, i + decoded.length(), from);
            Arrays.fill(ends, i, i + decoded.length(), to);
            i += decoded.length();
            from = to;
        }
        Arrays.fill(starts, i, text.length(), Math.min(from, range.end()));
        Arrays.fill(ends, i, text.length(), range.end());
        return new DecodedText(text, starts, ends);
    }

    /** Returns what a reference stands for; only its ampersand where it is none. */
    private static String decode(String source, int from, int to, String text, int at) {
        String reference = source.substring(from, to);
        String decoded = Parser.unescapeEntities(reference, false);
        return decoded.equals(reference) || !text.startsWith(decoded, at) ? "&" : decoded;
    }

    private static boolean isAmpersand(String source, int from, int to) {
        return Parser.unescapeEntities(source.substring(from, to), false).equals("&");
    }

    private static int endOfReference(String source, int from, int limit) {
        int end = from + 1;
        int most = Math.min(limit, from + LONGEST_REFERENCE);
        while (end < most && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        return end < most && source.charAt(end) == ';' ? end + 1 : end;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }
}
