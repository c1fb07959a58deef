package io.docwright.diff;

import io.docwright.lock.ElementKind;
import io.docwright.lock.Fact;
import io.docwright.lock.Lock;
import io.docwright.lock.LockElement;
import io.docwright.lock.WireType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which type of the new lock is which of the old one: that of the same name, else that of the same class. */
final class TypePairs {

    private final Map<String, LockElement> before;
    private final Map<String, LockElement> after;
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private final Map<String, String> renamedClasses = new LinkedHashMap<>();

    TypePairs(Lock before, Lock after) {
        this.before = types(before);
        this.after = types(after);
        this.before.keySet().stream().filter(this.after::containsKey).forEach(name -> pairs.put(name, name));
        Map<String, String> classes = new LinkedHashMap<>();
        this.after.values().stream()
                .filter(type -> !this.before.containsKey(type.name()))
                .forEach(type -> classes.put(type.need(Fact.JAVA_NAME), type.name()));
        this.before.values().stream()
                .filter(type -> !pairs.containsKey(type.name()) && classes.containsKey(type.need(Fact.JAVA_NAME)))
                .forEach(type -> pairs.put(type.name(), String.valueOf(classes.get(type.need(Fact.JAVA_NAME)))));
        pairs().forEach(this::noteRenamed);
    }

    private void noteRenamed(Pair pair) {
        renamedClasses.put(pair.was().need(Fact.JAVA_NAME), pair.now().need(Fact.JAVA_NAME));
    }

    private static Map<String, LockElement> types(Lock lock) {
        Map<String, LockElement> types = new LinkedHashMap<>();
        lock.service().children(ElementKind.TYPE_DEFINITION).forEach(type -> types.put(type.name(), type));
        return types;
    }

    /** A type before and after. */
    record Pair(LockElement was, LockElement now) {}

    List<Pair> pairs() {
        List<Pair> found = new ArrayList<>();
        pairs.forEach((was, now) ->
                found.add(new Pair(old(was).orElseThrow(), young(now).orElseThrow())));
        return found;
    }

    List<LockElement> gone() {
        return before.values().stream()
                .filter(type -> !pairs.containsKey(type.name()))
                .toList();
    }

    List<LockElement> come() {
        return after.values().stream()
                .filter(type -> !pairs.containsValue(type.name()))
                .toList();
    }

    Optional<LockElement> old(String name) {
        return Optional.ofNullable(before.get(name));
    }

    Optional<LockElement> young(String name) {
        return Optional.ofNullable(after.get(name));
    }

    /** Tells whether two uses of types are the same, apart from what has changed within the types themselves. */
    boolean isSame(String was, String now) {
        return was.equals(now) || renamed(was).equals(now);
    }

    /** Returns a use of an old type with the new type's name in its place. */
    private String renamed(String use) {
        return WireType.innermost(use)
                .flatMap(
                        name -> Optional.ofNullable(pairs.get(name)).map(other -> WireType.replacing(use, name, other)))
                .orElse(use);
    }

    /** Returns a Java type with the new classes in the place of the old ones. */
    String java(String type) {
        String core = type.substring(type.lastIndexOf('<') + 1);
        String name = core.substring(core.lastIndexOf(' ') + 1).replace(">", "");
        String other = renamedClasses.getOrDefault(name, name);
        return other.equals(name) ? type : type.replace(name, other);
    }
}
