package io.docwright.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a table keeps alphabetical order, learned from the rows whose place the samples show.
 *
 * @param root whether the fields of the body keep it
 * @param inside whether the fields of everything in it do
 */
record SortedPlaces(boolean root, boolean inside) {

    private static final SortedPlaces NONE = new SortedPlaces(false, false);
    private static final int WITNESSES = 5;
    /** One misplaced row in so many does not make an order doubtful. */
    private static final int TOLERANCE = 25;

    static SortedPlaces none() {
        return NONE;
    }

    /** Looks at rows as they were placed. */
    static SortedPlaces of(List<Spot> spots) {
        Map<Spot, Spot> before = new IdentityHashMap<>();
        int[] pairs = new int[2];
        int[] descents = new int[2];
        for (Spot spot : spots) {
            if (spot.role() == Spot.Role.FIELD) {
                Spot parent = spot.parent().orElseThrow();
                Spot last = before.put(parent, spot);
                if (last != null && last.sample().isPresent() && spot.sample().isPresent()) {
                    int place = parent.role() == Spot.Role.ROOT ? 0 : 1;
                    pairs[place]++;
                    descents[place] += key(last).compareTo(key(spot)) > 0 ? 1 : 0;
                }
            }
        }
        return new SortedPlaces(isSorted(pairs[0], descents[0]), isSorted(pairs[1], descents[1]));
    }

    private static boolean isSorted(int pairs, int descents) {
        return pairs >= WITNESSES && descents * TOLERANCE <= pairs;
    }

    private static String key(Spot spot) {
        return TableFacts.key(spot.name());
    }

    boolean keeps(Spot parent) {
        return parent.role() == Spot.Role.ROOT ? root : inside;
    }
}
