package io.docwright.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Tidies what JavaPoet wrote. It looks at whole lines only; no literal can be mistaken for a comment: only text blocks
 * hold line breaks, and each of their lines is a piece of JSON.
 */
final class Layout {

    private static final int WIDTH = 120;

    private Layout() {}

    /** Puts short Javadoc on one line, drops blanks at line ends and empty lines behind an opening brace. */
    static String tidy(String source) {
        List<String> out = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            String stripped = line.stripTrailing();
            if (stripped.strip().equals("*/") && joinsJavadoc(out)) {
                continue;
            }
            out.add(stripped);
        }
        return String.join("\n", out).stripTrailing() + "\n";
    }

    /** Joins an opening line and one line of text, the last two lines, with the closing line that comes now. */
    private static boolean joinsJavadoc(List<String> out) {
        int last = out.size() - 1;
        if (last < 1 || !out.get(last - 1).strip().equals("/**")) {
            return false;
        }
        String text = out.get(last).strip();
        String joined = out.get(last - 1) + " " + text.substring(Math.min(2, text.length())) + " */";
        if (joined.length() > WIDTH || text.startsWith("* @") || text.equals("*")) {
            return false;
        }
        out.remove(last);
        out.set(last - 1, joined);
        return true;
    }
}
