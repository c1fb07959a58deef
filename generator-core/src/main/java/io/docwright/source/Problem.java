package io.docwright.source;

import java.util.Locale;

/** A parser's own words about a problem, made fit for our messages. */
final class Problem {

    private static final int LONGEST = 160;

    private Problem() {}

    static String inOneLine(String words) {
        String line = words.lines().findFirst().orElse("").replace('`', '\'').replaceAll("\\p{C}", " ");
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        boolean oneCapital = cut.length() > 1 && Character.isLowerCase(cut.charAt(1));
        return oneCapital ? cut.substring(0, 1).toLowerCase(Locale.ROOT) + cut.substring(1) : cut;
    }
}
