package io.docwright.lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a lock with what is stated of it.
 *
 * @param kind what it is
 * @param name what tells it from its siblings of the same kind
 * @param facts what is stated; a fact of one value has a list of one
 * @param children what stands below it, by kind and name
 */
public record LockElement(ElementKind kind, String name, Map<Fact, List<String>> facts, List<LockElement> children) {

    private static final Comparator<LockElement> ORDER =
            Comparator.comparing(LockElement::kind).thenComparing(LockElement::name);

    /** Copies the facts in their order, and sorts the children. */
    public LockElement {
        Map<Fact, List<String>> copy = new EnumMap<>(Fact.class);
        facts.forEach((fact, values) -> copy.put(fact, List.copyOf(values)));
        facts = Collections.unmodifiableMap(copy);
        children = children.stream().sorted(ORDER).toList();
    }

    /** Returns the value of a fact of one value. */
    public Optional<String> text(Fact fact) {
        return texts(fact).stream().findFirst();
    }

    /** Returns the value of a fact that is always there. */
    public String need(Fact fact) {
        return text(fact)
                .orElseThrow(() -> new IllegalStateException("`" + name + "` has no fact `" + fact.key() + "`"));
    }

    /** Returns the values of a fact; none where nothing is stated. */
    public List<String> texts(Fact fact) {
        return facts.getOrDefault(fact, List.of());
    }

    /** Tells whether a flag is stated and set. */
    public boolean is(Fact fact) {
        return text(fact).filter("true"::equals).isPresent();
    }

    /** Returns the children of one kind, by name. */
    public List<LockElement> children(ElementKind wanted) {
        return children.stream().filter(child -> child.kind() == wanted).toList();
    }

    /** Returns a child. */
    public Optional<LockElement> child(ElementKind wanted, String wantedName) {
        return children(wanted).stream()
                .filter(child -> child.name().equals(wantedName))
                .findFirst();
    }

    static Builder builder(ElementKind kind, String name) {
        return new Builder(kind, name);
    }

    /** Collects the facts of one element. */
    static final class Builder {

        private final ElementKind kind;
        private final String name;
        private final Map<Fact, List<String>> facts = new EnumMap<>(Fact.class);
        private final List<LockElement> children = new ArrayList<>();

        private Builder(ElementKind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        Builder state(Fact fact, String value) {
            return state(fact, List.of(value));
        }

        /** States a fact of several values; none is no fact. */
        Builder state(Fact fact, List<String> values) {
            if (!takes(fact)) {
                throw new IllegalArgumentException(kind + " has no fact " + fact);
            }
            if (!values.isEmpty()) {
                facts.put(fact, values);
            }
            return this;
        }

        /** Tells whether a fact can be stated of elements of this kind. */
        boolean takes(Fact fact) {
            return kind.facts().contains(fact);
        }

        /** States a flag that is false where nothing is said. */
        Builder flag(Fact fact, boolean value) {
            return value ? state(fact, "true") : this;
        }

        Builder add(LockElement child) {
            children.add(child);
            return this;
        }

        LockElement build() {
            return new LockElement(kind, name, facts, children);
        }
    }
}
