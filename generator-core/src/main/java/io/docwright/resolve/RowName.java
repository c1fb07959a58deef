package io.docwright.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart the names that show nesting: {@code Tag.N.Key}, {@code Filter.1.Key}, {@code Disk.Category}, {@code Id[]}. */
final class RowName {

    private static final Pattern INDEX = Pattern.compile("[nNmMxX#*]|\\d+|\\{[nNmM]\\}|\\[[nN]?\\]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[nN\\d]*\\]$");
    private static final Pattern PATH = Pattern.compile(
            "[A-Za-z_][\\w-]*(?:\\[[nN\\d]*\\])?(?:\\.(?:[\\w#*-]+|\\{\\w\\}|\\[[nN]?\\])(?:\\[[nN\\d]*\\])?){0,32}");

    private RowName() {}

    /**
     * A step of a name.
     *
     * @param name the wire name
     * @param list whether an index stands behind it
     */
    record Part(String name, boolean list) {}

    /** Returns the parts of a written name; none for an empty name or a dash. */
    static List<Part> parts(String written) {
        String name = written.strip();
        if (name.isEmpty() || name.equals("-") || name.equals("*") || name.equals("[]")) {
            return List.of();
        }
        return PATH.matcher(name).matches() ? split(name) : List.of(new Part(name, false));
    }

    private static List<Part> split(String name) {
        List<Part> parts = new ArrayList<>();
        for (String step : name.split("\\.")) {
            if (INDEX.matcher(step).matches() && !parts.isEmpty()) {
                Part last = parts.remove(parts.size() - 1);
                parts.add(new Part(last.name(), true));
            } else {
                String bare = BRACKETS.matcher(step).replaceFirst("");
                parts.add(new Part(bare, !bare.equals(step)));
            }
        }
        return parts;
    }
}
