package io.docwright.manifest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody meant to write. */
public final class NearestWord {

    private static final int LONGEST = 200;

    private NearestWord() {}

    /** Returns the word with the fewest slips from what was written, if they are few for its length; of several the first. */
    public static Optional<String> to(String written, Collection<String> words) {
        String lower = written.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            int most = Math.max(1, Math.max(word.length(), lower.length()) / 3);
            // Checked before counting: a hostile key may have megabytes.
            if (Math.abs(word.length() - lower.length()) <= most) {
                int slips = distance(lower, word.toLowerCase(Locale.ROOT));
                if (slips <= most && slips < fewest) {
                    fewest = slips;
                    nearest = Optional.of(word);
                }
            }
        }
        return nearest;
    }

    /** Returns the words with the fewest slips from what was written, nearest first; whole parts between dots count most. */
    public static List<String> ranked(String written, Collection<String> words, int most) {
        String lower = written.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('.') + 1);
        return words.stream()
                .sorted(Comparator.<String>comparingInt(word -> {
                            String other = word.toLowerCase(Locale.ROOT);
                            boolean sameEnd = other.equals(last) || other.endsWith("." + last);
                            return (sameEnd ? 0 : LONGEST) + distance(cut(lower), cut(other));
                        })
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** Damerau and Levenshtein's distance: insertions, deletions, replacements and swaps of neighbours (each part edited once). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }
}
