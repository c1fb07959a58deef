package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.Constraints;
import io.docwright.model.DocumentedType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 2 to 128 characters in length}, {@code 长度为2~128个字符}, {@code 最大64文字}: how long a text may be. A text of several values
 * has no length of its own.
 */
final class LengthRule implements ProseRule {

    private static final String SPAN = "(\\d{1,6})\\s*(?:~|～|〜|-|–|—|到|至|から|to|and)\\s*(\\d{1,6})\\s*<characters>";
    private static final Pattern BOTH = Phrases.compile("(?:<length>.{0,12}?|must be |must contain |must be between )"
            + SPAN + "|" + SPAN + "(?= in length| long|です|で指定|。長さ)");
    private static final Pattern MOST = Phrases.compile(
            "(?:<length>.{0,12}?<mostly>|<mostly>)\\s*(\\d{1,6})\\s*<characters>(?= in length| long|です|。|\\.|，|,|$)");
    private static final Pattern SEVERAL = Phrases.compile("<comma>|<semicolon>");

    @Override
    public String name() {
        return "prose-length";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        boolean several = draft.prose.stream()
                .anyMatch(line -> SEVERAL.matcher(line.value()).find());
        if (!draft.is(DocumentedType.STRING) || several) {
            return;
        }
        for (Located<String> line : draft.prose) {
            Matcher both = BOTH.matcher(line.value());
            Matcher most = MOST.matcher(line.value());
            if (both.find()) {
                int group = both.group(1) == null ? 3 : 1;
                set(draft, line, Optional.of(both.group(group)), both.group(group + 1));
            } else if (most.find()) {
                set(draft, line, Optional.empty(), most.group(1));
            }
        }
    }

    private void set(Draft draft, Located<String> line, Optional<String> least, String most) {
        Optional<Integer> from = least.map(Integer::valueOf);
        int to = Integer.parseInt(most);
        Constraints known = draft.constraints;
        if (known.maxLength().isPresent() || to == 0 || from.orElse(0) > to) {
            return;
        }
        draft.constraints = new Constraints(
                known.minimum(),
                known.maximum(),
                from,
                Optional.of(to),
                known.minItems(),
                known.maxItems(),
                known.pattern());
        draft.note(
                io.docwright.model.Evidence.Origin.PROSE,
                line.at(),
                name(),
                "from " + from.map(String::valueOf).orElse("any") + " to " + to + " characters");
    }
}
