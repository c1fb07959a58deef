package io.docwright.diff;

import io.docwright.lock.ElementKind;
import io.docwright.lock.Fact;
import io.docwright.lock.LockElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Elements of one kind before and after, brought together.
 *
 * @param same pairs of one name
 * @param moved parameters of one name that go elsewhere
 * @param renamed pairs of different names that are probably one element
 * @param gone what is left of the old ones
 * @param come what is left of the new ones
 */
record Siblings(List<Pair> same, List<Pair> moved, List<Pair> renamed, List<LockElement> gone, List<LockElement> come) {

    /** An element before and after. */
    record Pair(LockElement was, LockElement now) {}

    static Siblings of(ElementKind kind, LockElement before, LockElement after) {
        Map<String, LockElement> gone = byName(before.children(kind));
        Map<String, LockElement> come = byName(after.children(kind));
        List<Pair> same = take(gone, come, (was, now) -> was.name().equals(now.name()));
        List<Pair> moved = kind == ElementKind.PARAMETER ? take(gone, come, Siblings::isMoved) : List.of();
        List<Pair> renamed = new ArrayList<>();
        if (kind != ElementKind.ERROR && kind != ElementKind.HEADER && kind != ElementKind.REGION) {
            renamed.addAll(take(gone, come, Siblings::isRespelt));
            renamed.addAll(take(gone, come, Siblings::isDescribedAlike));
        }
        return new Siblings(same, moved, renamed, List.copyOf(gone.values()), List.copyOf(come.values()));
    }

    private static Map<String, LockElement> byName(List<LockElement> elements) {
        Map<String, LockElement> byName = new LinkedHashMap<>();
        elements.forEach(element -> byName.put(element.name(), element));
        return byName;
    }

    private static List<Pair> take(
            Map<String, LockElement> gone, Map<String, LockElement> come, BiPredicate<LockElement, LockElement> test) {
        List<Pair> pairs = new ArrayList<>();
        for (LockElement was : List.copyOf(gone.values())) {
            partner(was, come, test).ifPresent(now -> {
                pairs.add(new Pair(was, now));
                gone.remove(was.name());
                come.remove(now.name());
            });
        }
        return pairs;
    }

    /** The same name is looked up, since an operation may have thousands of parameters. */
    private static Optional<LockElement> partner(
            LockElement was, Map<String, LockElement> come, BiPredicate<LockElement, LockElement> test) {
        LockElement named = come.get(was.name());
        if (named != null && test.test(was, named)) {
            return Optional.of(named);
        }
        return come.values().stream().filter(now -> test.test(was, now)).findFirst();
    }

    private static boolean isMoved(LockElement was, LockElement now) {
        return wireName(was).equals(wireName(now));
    }

    private static boolean isRespelt(LockElement was, LockElement now) {
        return location(was).equals(location(now)) && letters(was).equals(letters(now));
    }

    private static boolean isDescribedAlike(LockElement was, LockElement now) {
        boolean described = was.text(Fact.DESCRIPTION).isPresent()
                && was.text(Fact.DESCRIPTION).equals(now.text(Fact.DESCRIPTION));
        return described
                && location(was).equals(location(now))
                && was.text(Fact.TYPE).equals(now.text(Fact.TYPE))
                && was.text(Fact.HTTP_METHOD).equals(now.text(Fact.HTTP_METHOD));
    }

    /** Returns the name without the location before it. */
    static String wireName(LockElement element) {
        return element.kind() == ElementKind.PARAMETER
                ? element.name().substring(element.name().indexOf(':') + 1)
                : element.name();
    }

    static String location(LockElement element) {
        return element.kind() == ElementKind.PARAMETER
                ? element.name().substring(0, element.name().indexOf(':'))
                : "";
    }

    private static String letters(LockElement element) {
        return wireName(element).replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
