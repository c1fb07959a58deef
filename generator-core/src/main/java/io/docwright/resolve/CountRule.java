package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code Valid values of N: 1 to 20}, {@code N的取值范围：1~20}: how many values a numbered list may have. */
final class CountRule implements ProseRule {

    private final Certainty certainty;
    private final Pattern range;

    CountRule(Phrases phrases) {
        this.certainty = new Certainty(phrases);
        this.range = phrases.compile(
                "(?:<values>\\s{0,3}+<of>\\s{0,3}+(?-i:[Nn])\\b|(?<![A-Za-z.])(?-i:[Nn])\\s{0,3}+<of>?+\\s{0,3}+<values>)\\s{0,3}+<is>?+"
                        + "\\s{0,3}+[:：]?+\\s{0,3}+<from>?+\\s{0,3}+[\\[(（]?+\\s{0,3}+(\\d{1,4}+)\\s{0,3}+(?:[,，]|<to>|<and>)\\s{0,3}+"
                        + "(\\d{1,4}+)");
    }

    @Override
    public String name() {
        return "prose-count";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (!draft.is(DocumentedType.ARRAY) || draft.constraints.maxItems().isPresent()) {
            return;
        }
        Stream<Located<String>> inside = draft.body().fields.stream().flatMap(field -> field.readable.stream());
        List<Located<String>> prose =
                Stream.concat(draft.readable.stream(), inside).toList();
        certainty.statements(prose).stream()
                .filter(line -> bound(line).isPresent())
                .findFirst()
                .ifPresent(line -> set(draft, line, bound(line).orElseThrow()));
    }

    /** Numbers begin at 0 or 1: the last one tells how many there may be. */
    private Optional<Integer> bound(Located<String> line) {
        Matcher found = range.matcher(line.value());
        if (!found.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int last = Integer.parseInt(found.group(2));
        return first <= 1 && last > first ? Optional.of(last - first + 1) : Optional.empty();
    }

    private void set(Draft draft, Located<String> line, int most) {
        draft.constraints = draft.constraints.withItems(draft.constraints.minItems(), Optional.of(most));
        draft.note(Origin.PROSE, line.at(), name(), "at most " + most + " values");
    }
}
