package io.docwright.resolve;

import io.docwright.model.Constraints;
import io.docwright.model.TypeDefinition.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Brings together what two pages say of one element. What only one says holds; where both speak and differ, the first page's word
 * stands, but for limits: what the pages do not agree on is not certain enough to refuse a value.
 */
final class MergeFacts {

    private final Draft mine;
    private final Draft theirs;
    private final List<String> disputed = new ArrayList<>();

    MergeFacts(Draft mine, Draft theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Merges into the first draft, and tells of each difference what it is and what comes of it. */
    void merge(BiConsumer<String, String> differences) {
        if (differ(mine.required, theirs.required)) {
            String need = theirs.required.orElseThrow() ? "is" : "is not";
            differences.accept(need + " required in", "the first page's word stands");
        }
        if (differ(mine.defaultValue, theirs.defaultValue)) {
            differences.accept(
                    "has the default `" + theirs.defaultValue.orElseThrow() + "` in",
                    "`" + mine.defaultValue.orElseThrow() + "` is used");
        }
        if (!mine.values.isEmpty() && !theirs.values.isEmpty() && !values(mine).equals(values(theirs))) {
            differences.accept(
                    "has the values `" + String.join("`, `", values(theirs)) + "` in",
                    "`" + String.join("`, `", values(mine)) + "` are used, and any value is accepted");
        }
        take();
        mine.constraints = constraints(mine.constraints, theirs.constraints);
        if (!disputed.isEmpty()) {
            differences.accept("has another " + String.join(", ", disputed) + " in", "none is checked");
        }
    }

    private void take() {
        mine.required = mine.required.or(() -> theirs.required);
        mine.defaultValue = mine.defaultValue.or(() -> theirs.defaultValue);
        mine.format = mine.format.or(() -> theirs.format);
        mine.values = mine.values.isEmpty() ? theirs.values : mine.values;
        mine.deprecated |= theirs.deprecated;
        mine.secret |= theirs.secret;
    }

    private static TreeSet<String> values(Draft draft) {
        return draft.values.stream().map(EnumType.Value::wire).collect(Collectors.toCollection(TreeSet::new));
    }

    private Constraints constraints(Constraints one, Constraints two) {
        Constraints merged = Constraints.none()
                .withRange(
                        agreed("minimum", one.minimum(), two.minimum()),
                        agreed("maximum", one.maximum(), two.maximum()))
                .withLength(
                        agreed("minimum length", one.minLength(), two.minLength()),
                        agreed("maximum length", one.maxLength(), two.maxLength()))
                .withItems(
                        agreed("least number of elements", one.minItems(), two.minItems()),
                        agreed("largest number of elements", one.maxItems(), two.maxItems()))
                .withPattern(agreed("pattern", one.pattern(), two.pattern()));
        for (Constraints page : List.of(one, two)) {
            for (Constraints.Condition condition : page.requiredWhen()) {
                merged = merged.requiredWhen(condition);
            }
        }
        return merged;
    }

    private <T> Optional<T> agreed(String what, Optional<T> one, Optional<T> two) {
        if (differ(one, two)) {
            disputed.add(what);
            return Optional.empty();
        }
        return one.or(() -> two);
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> two) {
        return one.isPresent() && two.isPresent() && !one.equals(two);
    }
}
