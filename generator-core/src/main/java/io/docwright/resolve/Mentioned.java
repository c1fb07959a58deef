package io.docwright.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parameters a sentence names, looking only at those that have a word of the sentence in their name. */
final class Mentioned {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");

    private final Map<Draft, Integer> order = new HashMap<>();
    private final Map<String, Map<Draft, Pattern>> byWord = new HashMap<>();

    Mentioned(List<Draft> parameters) {
        for (Draft parameter : parameters) {
            order.put(parameter, order.size());
            Pattern name = Pattern.compile(
                    "(?<![A-Za-z0-9_.])" + Pattern.quote(parameter.name) + "(?![A-Za-z0-9_]|\\.[A-Za-z])");
            byWord.computeIfAbsent(longestWord(parameter.name), word -> new LinkedHashMap<>())
                    .put(parameter, name);
        }
    }

    private static String longestWord(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group())
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /** Returns the parameters named and those besides, in their order. */
    Set<Draft> in(String sentence, Set<Draft> besides) {
        Map<Integer, Draft> named = new TreeMap<>();
        besides.forEach(parameter -> named.put(order.get(parameter), parameter));
        add("", sentence, named);
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            add(word.group(), sentence, named);
        }
        return new LinkedHashSet<>(named.values());
    }

    /** Returns the ends of the places where a sentence names a parameter. */
    List<Integer> ends(String sentence, Draft parameter) {
        Pattern name = byWord.get(longestWord(parameter.name)).get(parameter);
        return name.matcher(sentence).results().map(MatchResult::end).toList();
    }

    private void add(String word, String sentence, Map<Integer, Draft> named) {
        byWord.getOrDefault(word, Map.of()).forEach((parameter, name) -> {
            if (name.matcher(sentence).find()) {
                named.put(order.get(parameter), parameter);
            }
        });
    }
}
