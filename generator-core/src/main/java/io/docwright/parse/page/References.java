package io.docwright.parse.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Character references in rows of tables that are no HTML: {@code &nbsp;} shows indentation there, {@code &lt;} is part of a type. */
final class References {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31}[0-9]{0,2});");

    private References() {}

    /** Tells whether a text has any. */
    static boolean isIn(CharSequence text) {
        return REFERENCE.matcher(text).find();
    }

    /** Adds a line; where it is one of a table, with its references decoded. */
    static void copy(String source, int from, int to, TextBuilder out) {
        if (source.substring(from, to).indexOf('|') < 0) {
            out.copy(source, from, to);
            return;
        }
        Matcher references = REFERENCE.matcher(source).region(from, to);
        int next = from;
        while (references.find()) {
            out.copy(source, next, references.start());
            add(source, references, out);
            next = references.end();
        }
        out.copy(source, next, to);
    }

    private static void add(String source, Matcher reference, TextBuilder out) {
        String decoded = Parser.unescapeEntities(reference.group(), true);
        boolean control = decoded.chars().anyMatch(Character::isISOControl);
        if (decoded.equals(reference.group()) || control) {
            out.copy(source, reference.start(), reference.end());
            return;
        }
        if (decoded.equals("|")) {
            out.mark("\\", reference.start());
        }
        decoded.chars().forEach(c -> out.add((char) c, reference.start(), reference.end()));
    }
}
