package io.docwright.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the pairs of one parameter with its documented type: one pair, or several below its name, such as {@code Tag.1.Key}. */
final class PairCheck {
    private final String name;
    private final Set<String> names = new HashSet<>();
    private final Map<String, TreeSet<Integer>> numbers = new TreeMap<>();

    private PairCheck(String name) {
        this.name = name;
    }

    /** Tells whether a pair of this name can belong to the parameter. */
    static boolean belongs(String pair, ParameterFacts parameter) {
        return pair.equals(parameter.name()) || isFlat(parameter.type()) && pair.startsWith(parameter.name() + ".");
    }

    static void check(ParameterFacts parameter, List<NameValue> pairs) throws Mismatch {
        ValueType type = parameter.type();
        if (type instanceof ValueType.Repeated repeated) {
            for (NameValue pair : pairs) {
                TextCheck.check(pair.value(), repeated.element());
            }
        } else {
            new PairCheck(parameter.name()).check(type, pairs);
        }
    }

    private static boolean isFlat(ValueType type) {
        return type instanceof ValueType.ListOf
                || type instanceof ValueType.MapOf
                || type instanceof ValueType.ObjectOf
                || type == ValueType.ANY;
    }

    private void check(ValueType type, List<NameValue> pairs) throws Mismatch {
        for (NameValue pair : pairs) {
            if (!names.add(pair.name())) {
                throw new Mismatch("found more than one value");
            }
            below(name, pair.name().substring(name.length()), pair.value(), type);
        }
        for (Map.Entry<String, TreeSet<Integer>> list : numbers.entrySet()) {
            if (list.getValue().last() != list.getValue().size()) {
                throw new Mismatch(
                        "expected elements numbered from 1 below `" + list.getKey() + "`, found " + list.getValue());
            }
        }
    }

    /** Checks a value at the end of what is left of the pair's name: nothing, or a dot and more. */
    private void below(String place, String rest, String value, ValueType type) throws Mismatch {
        if (type == ValueType.ANY) {
            return;
        }
        if (!isFlat(type)) {
            if (!rest.isEmpty()) {
                throw new Mismatch("`" + place + rest + "` is not documented");
            }
            TextCheck.check(value, type);
            return;
        }
        if (rest.isEmpty()) {
            throw new Mismatch("expected pairs with longer names, found one value");
        }
        String key = key(rest.substring(1), type);
        String after = rest.substring(1 + key.length());
        below(place + "." + key, after, value, inside(place, key, type));
    }

    /** The next part of a name; a map of single values takes all there is, since its keys may have dots. */
    private static String key(String rest, ValueType type) {
        int dot = rest.indexOf('.');
        boolean whole = dot < 0 || type instanceof ValueType.MapOf map && !isFlat(map.value());
        return whole ? rest : rest.substring(0, dot);
    }

    private ValueType inside(String place, String key, ValueType type) throws Mismatch {
        if (type instanceof ValueType.MapOf map) {
            return map.value();
        }
        if (type instanceof ValueType.ListOf list) {
            if (!key.matches("[1-9][0-9]{0,8}")) {
                throw Mismatch.expected("a number after `" + place + ".`", key);
            }
            numbers.computeIfAbsent(place, any -> new TreeSet<>()).add(Integer.valueOf(key));
            return list.element();
        }
        ValueType member =
                type instanceof ValueType.ObjectOf object ? object.members().get(key) : null;
        if (member == null) {
            throw new Mismatch("`" + place + "." + key + "` is not documented");
        }
        return member;
    }
}
