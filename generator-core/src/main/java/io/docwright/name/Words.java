package io.docwright.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a wire name, and the Java spellings made of them.
 *
 * <p>Words are split where a name changes from small to capital letters ({@code pageSize}), before the last capital of a run that a
 * small letter follows ({@code GPUCore}), and at every character that cannot stand in a Java identifier. Digits belong to the word
 * before them. A run of capitals keeps its spelling ({@code GetVMDeployOrder}), because callers search for what is documented; only a
 * name without any small letter is taken as written in capitals throughout.
 *
 * @param list the words in order, each with at least one character; empty when the name has no letter and no digit
 */
public record Words(List<String> list) {

    /** Copies the list. */
    public Words {
        list = List.copyOf(list);
    }

    /** Splits a name. */
    public static Words of(String name) {
        String text = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean part = isWordPart(points[i]);
            if (!part || startsWord(points, i)) {
                flush(word, words);
            }
            if (part) {
                word.appendCodePoint(points[i]);
            }
        }
        flush(word, words);
        return new Words(words);
    }

    /** Tells whether nothing can be spelt. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Returns {@code pageSize}. */
    public String lowerCamel() {
        if (list.isEmpty()) {
            return "";
        }
        String first = list.get(0).toLowerCase(Locale.ROOT);
        return startable(first + list.stream().skip(1).map(Words::capitalised).collect(Collectors.joining()));
    }

    /** Returns {@code PageSize}. */
    public String upperCamel() {
        return startable(list.stream().map(Words::capitalised).collect(Collectors.joining()));
    }

    /** Returns {@code PAGE_SIZE}. */
    public String constant() {
        return startable(
                list.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_")));
    }

    /** Letters beyond the Basic Multilingual Plane are left out: javac takes them in names, its reader of {@code @param} does not. */
    private static boolean isWordPart(int point) {
        return Character.isBmpCodePoint(point)
                && Character.isLetterOrDigit(point)
                && Character.isJavaIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point);
    }

    private static boolean startsWord(int[] points, int i) {
        if (i == 0 || !Character.isUpperCase(points[i])) {
            return false;
        }
        boolean afterCapital = Character.isUpperCase(points[i - 1]);
        boolean beforeSmall = i + 1 < points.length && Character.isLowerCase(points[i + 1]);
        return !afterCapital || beforeSmall;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(word, Character.charCount(first), word.length())
                .toString();
    }

    private static String startable(String name) {
        boolean startsWell = name.isEmpty() || Character.isJavaIdentifierStart(name.codePointAt(0));
        return startsWell ? name : "_" + name;
    }
}
