package io.docwright.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the objects of the samples that show a name, a few levels below a place. */
final class SampleHolders {

    private static final int LEVELS = 3;

    /** A name met at more places than this says nothing about which one is meant. */
    private static final int MOST = 100;

    private final Map<SampleNode, Map<String, List<List<SampleNode>>>> known = new IdentityHashMap<>();

    /** Returns, in the order of the samples, the ways down to objects that have a member of this name; each ends with the object. */
    List<List<SampleNode>> of(SampleNode body, String name) {
        return known.computeIfAbsent(body, SampleHolders::index).getOrDefault(name, List.of());
    }

    private static Map<String, List<List<SampleNode>>> index(SampleNode body) {
        Map<String, List<List<SampleNode>>> holders = new HashMap<>();
        add(body, List.of(), holders);
        return holders;
    }

    private static void add(SampleNode body, List<SampleNode> way, Map<String, List<List<SampleNode>>> holders) {
        for (SampleNode member : body.members.values()) {
            SampleNode inside = member.body();
            if (!inside.members.isEmpty()) {
                List<SampleNode> here = new ArrayList<>(way);
                here.add(member);
                for (String name : inside.members.keySet()) {
                    List<List<SampleNode>> ways = holders.computeIfAbsent(name, key -> new ArrayList<>());
                    if (ways.size() < MOST) {
                        ways.add(here);
                    }
                }
                if (here.size() < LEVELS) {
                    add(inside, here, holders);
                }
            }
        }
    }
}
