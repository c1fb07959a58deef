package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.Constraints;
import io.docwright.model.Evidence.Origin;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Valid values: 1 to 100}, {@code Minimum value: 1}, {@code 取值范围：1~100}, {@code [1,100]}: bounds of a number. */
final class RangeRule implements ProseRule {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern BOTH =
            Phrases.compile("<values>\\s*(?:is|are|为|為|は)?\\s*[:：]?\\s*(?:from|between|[\\[(【（])?\\s*" + NUMBER
                    + "\\s*(?:~|～|〜|-|–|—|到|至|から|,|，|to|and)\\s*" + NUMBER + "(?![\\d.]*[、,，:：/（(])");
    private static final Pattern LEAST = Phrases.compile("<minimum>\\s*[:：]?\\s*" + NUMBER);
    private static final Pattern MOST = Phrases.compile("<maximum>\\s*[:：]?\\s*" + NUMBER);

    @Override
    public String name() {
        return "prose-range";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        boolean number = draft.type
                .filter(type -> Structure.isIntegral(type) || Structure.isFractional(type))
                .isPresent();
        if (!number) {
            return;
        }
        for (Located<String> paragraph : draft.prose) {
            Optional<BigDecimal> least = first(LEAST, paragraph.value(), 1);
            Optional<BigDecimal> most = first(MOST, paragraph.value(), 1);
            least = least.or(() -> first(BOTH, paragraph.value(), 1));
            most = most.or(() -> first(BOTH, paragraph.value(), 2));
            if (least.isPresent() || most.isPresent()) {
                set(draft, paragraph, least, most);
            }
        }
    }

    private void set(Draft draft, Located<String> paragraph, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        Optional<BigDecimal> from = least.or(() -> draft.constraints.minimum());
        Optional<BigDecimal> to = most.or(() -> draft.constraints.maximum());
        boolean empty = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0;
        if (!empty) {
            draft.constraints = Constraints.range(from, to);
            draft.note(Origin.PROSE, paragraph.at(), name(), "from " + text(from) + " to " + text(to));
        }
    }

    private static String text(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("any");
    }

    private static Optional<BigDecimal> first(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group(group))) : Optional.empty();
    }
}
