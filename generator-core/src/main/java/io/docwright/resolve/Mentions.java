package io.docwright.resolve;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code The operating system of the reserved instance}: a description that names the object its field belongs to. */
final class Mentions {

    private static final int FIRST_SENTENCE = 200;

    /** What every mention begins with; most descriptions have none, and are asked about at each of many places. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\b(?:of|for|in) (?:the|a|an|each|this) ", Pattern.CASE_INSENSITIVE);

    private final Map<Row, Boolean> mentioning = new IdentityHashMap<>();
    private final Map<Row, Map<String, Boolean>> known = new IdentityHashMap<>();
    private final Map<String, String> singulars = new HashMap<>();

    /** Tells whether the row's description names something around the last row, and that is not the parent. */
    boolean speakAgainst(Row row, Spot last, Spot parent) {
        if (!mentioning.computeIfAbsent(row, Mentions::mentionsAnything) || mentions(row, parent)) {
            return false;
        }
        for (Optional<Spot> above = Optional.of(last);
                above.isPresent();
                above = above.get().parent()) {
            if (mentions(row, above.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean mentions(Row row, Spot spot) {
        String name = singulars.computeIfAbsent(spot.spokenName(), Nouns::singular);
        return !name.isEmpty()
                && known.computeIfAbsent(row, key -> new HashMap<>()).computeIfAbsent(name, key -> read(row, key));
    }

    private static boolean mentionsAnything(Row row) {
        return !row.raw().description().isEmpty()
                && BEGINNING.matcher(beginning(row)).find();
    }

    private static String beginning(Row row) {
        String text = row.raw().description().get(0).value();
        return text.substring(0, Math.min(FIRST_SENTENCE, text.length()));
    }

    private static boolean read(Row row, String name) {
        String text = beginning(row);
        String words = Pattern.quote(String.join(" ", NameWords.of(name)));
        return Pattern.compile(
                        "\\b(?:of|for|in) (?:the|a|an|each|this) " + words + "(?=[.,;:]|\\s*$| that| to which| is\\b)",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text.replaceFirst("(?<=[.。]).*", ""))
                .find();
    }
}
