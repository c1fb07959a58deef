package io.docwright.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the parameters a sentence names, at the cost of the sentence however many parameters there are. */
final class Mentioned {

    /** Longer ones are in no sentence; without a limit a long name would be compared at every place of a long sentence. */
    private static final int LONGEST_NAME = 200;

    private final Map<Draft, Integer> order = new HashMap<>();
    private final Letter start = new Letter();

    /** What names go on with behind some letters, and the parameters whose names end there. */
    private static final class Letter {

        private final Map<Character, Letter> next = new HashMap<>(2);
        private final List<Draft> named = new ArrayList<>(1);
    }

    Mentioned(List<Draft> parameters) {
        for (Draft parameter : parameters) {
            order.put(parameter, order.size());
            if (!parameter.name.isEmpty() && parameter.name.length() <= LONGEST_NAME) {
                Letter end = start;
                for (int i = 0; i < parameter.name.length(); i++) {
                    end = end.next.computeIfAbsent(parameter.name.charAt(i), letter -> new Letter());
                }
                end.named.add(parameter);
            }
        }
    }

    /** Returns the parameters named and those besides, in their order. */
    Set<Draft> in(String sentence, Set<Draft> besides) {
        Map<Integer, Draft> named = new TreeMap<>();
        besides.forEach(parameter -> named.put(order.get(parameter), parameter));
        for (int i = 0; i < sentence.length(); i++) {
            if (begins(sentence, i)) {
                add(sentence, i, named);
            }
        }
        return new LinkedHashSet<>(named.values());
    }

    /** Returns the ends of the places where a sentence names a parameter. */
    List<Integer> ends(String sentence, Draft parameter) {
        String name = parameter.name;
        List<Integer> ends = new ArrayList<>();
        int at = name.isEmpty() ? -1 : sentence.indexOf(name);
        while (at >= 0) {
            boolean named = begins(sentence, at) && ends(sentence, at + name.length());
            if (named) {
                ends.add(at + name.length());
            }
            at = sentence.indexOf(name, named ? at + name.length() : at + 1);
        }
        return ends;
    }

    private static boolean begins(String sentence, int at) {
        return at == 0 || !(isWord(sentence, at - 1) || sentence.charAt(at - 1) == '.');
    }

    private void add(String sentence, int from, Map<Integer, Draft> named) {
        Letter letter = start;
        for (int i = from; i < sentence.length() && letter != null; i++) {
            letter = letter.next.get(sentence.charAt(i));
            if (letter != null && !letter.named.isEmpty() && ends(sentence, i + 1)) {
                letter.named.forEach(parameter -> named.put(order.get(parameter), parameter));
            }
        }
    }

    /** A name ends where no word goes on, be it behind a dot. */
    private static boolean ends(String sentence, int at) {
        boolean dotted = at + 1 < sentence.length() && sentence.charAt(at) == '.' && isLetter(sentence.charAt(at + 1));
        return !dotted && !(at < sentence.length() && isWord(sentence, at));
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
