package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.Constraints;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code Valid values of N: 1 to 20}, {@code N的取值范围：1~20}: how many values a numbered list may have. */
final class CountRule implements ProseRule {

    private static final Pattern RANGE = Phrases.compile(
            "(?:<values>\\s*(?:of|for)\\s*N\\b|(?<![A-Za-z.])N\\s*(?:的|の)?\\s*<values>|the value of N)\\s*(?:is|are|为|為|は)?"
                    + "\\s*[:：]?\\s*(?:from|between|ranges from|[\\[(（])?\\s*(\\d{1,4})\\s*(?:~|～|〜|-|–|—|到|至|から|,|，|to|and)"
                    + "\\s*(\\d{1,4})(?!\\d)");

    @Override
    public String name() {
        return "prose-count";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!draft.is(DocumentedType.ARRAY) || draft.constraints.maxItems().isPresent()) {
            return;
        }
        Stream<Located<String>> inside = draft.body().fields.stream().flatMap(field -> field.prose.stream());
        Stream.concat(draft.prose.stream(), inside)
                .filter(line -> bound(line).isPresent())
                .findFirst()
                .ifPresent(line -> set(draft, line, bound(line).orElseThrow()));
    }

    /** Numbers begin at 0 or 1: the last one tells how many there may be. */
    private static Optional<Integer> bound(Located<String> line) {
        Matcher range = RANGE.matcher(line.value());
        if (!range.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        return first <= 1 && last > first ? Optional.of(last - first + 1) : Optional.empty();
    }

    private void set(Draft draft, Located<String> line, int most) {
        Constraints known = draft.constraints;
        draft.constraints = new Constraints(
                known.minimum(),
                known.maximum(),
                known.minLength(),
                known.maxLength(),
                known.minItems(),
                Optional.of(most),
                known.pattern());
        draft.note(Origin.PROSE, line.at(), name(), "at most " + most + " values");
    }
}
