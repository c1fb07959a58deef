package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code The operating system of the reserved instance}: a description that names the object its field belongs to. */
final class Mentions {

    private static final int FIRST_SENTENCE = 200;

    private final Map<Row, Map<String, Boolean>> known = new IdentityHashMap<>();

    /** Tells whether the row's description names something around the last row, and that is not the parent. */
    boolean speakAgainst(Row row, Spot last, Spot parent) {
        if (row.raw().description().isEmpty() || mentions(row, parent)) {
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
        String name = Nouns.singular(spot.spokenName());
        return !name.isEmpty()
                && known.computeIfAbsent(row, key -> new HashMap<>()).computeIfAbsent(name, key -> read(row, key));
    }

    private static boolean read(Row row, String name) {
        Located<String> first = row.raw().description().get(0);
        String text = first.value()
                .substring(0, Math.min(FIRST_SENTENCE, first.value().length()));
        String words = Pattern.quote(String.join(" ", NameWords.of(name)));
        return Pattern.compile(
                        "\\b(?:of|for|in) (?:the|a|an|each|this) " + words + "(?=[.,;:]|\\s*$| that| to which| is\\b)",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text.replaceFirst("(?<=[.。]).*", ""))
                .find();
    }
}
