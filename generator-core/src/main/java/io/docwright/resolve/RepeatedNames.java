package io.docwright.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each name of a table stands, so that a hypothesis is asked about the few rows of that name and not about all. */
final class RepeatedNames {

    /** A name that stands more often is looked for among its latest places only. */
    private static final int PLACES = 32;

    private final Map<String, List<Integer>> places = new HashMap<>();

    RepeatedNames(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            places.computeIfAbsent(rows.get(i).name(), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Tells whether a row of the table has this name. */
    boolean contains(String name) {
        return places.containsKey(name);
    }

    /** Returns where a hypothesis placed the fields of this name, latest first. */
    List<Spot> placed(String name, Hypothesis hypothesis) {
        List<Integer> indexes = places.getOrDefault(name, List.of());
        List<Spot> spots = new ArrayList<>();
        Hypothesis step = hypothesis;
        for (int i = indexes.size() - 1; i >= 0 && spots.size() < PLACES; i--) {
            if (indexes.get(i) < hypothesis.rows()) {
                step = step.at(indexes.get(i) + 1);
                spots.add(step.spot());
            }
        }
        spots.removeIf(spot -> spot.role() != Spot.Role.FIELD);
        return spots;
    }
}
