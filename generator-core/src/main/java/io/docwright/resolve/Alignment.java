package io.docwright.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places the rows of a flat table, given in page order, in the tree of the samples.
 *
 * <p>Rows are in pre-order: each stands below the row before it or below something that row stands in. That leaves a few places a
 * row; {@link Prices} prices them, and a beam search keeps the cheapest ways to place all rows so far. Greedy placing goes wrong
 * where a name occurs at several places: only later rows tell which was meant. A table whose certain rows keep an order is placed
 * anew with that known.
 */
final class Alignment {

    /** Hypotheses kept a row, and of these how many may end in one container. */
    private static final int BEAM = 64;

    private static final int BEAM_PER_PLACE = 6;

    /** Hypotheses kept over all rows, so that no table takes more than its share of time; only far longer tables notice. */
    private static final int BUDGET = 20_000;

    private final Prices prices;

    private Alignment(List<Row> rows, SortedPlaces strict) {
        this.prices = new Prices(rows, strict);
    }

    /** Returns a spot for each row, in the order of the rows. */
    static List<Spot> align(RowSequence sequence, Spot root) {
        List<Spot> first = new Alignment(sequence.rows(), SortedPlaces.none()).run(sequence, root);
        SortedPlaces strict = SortedPlaces.of(first);
        return strict.equals(SortedPlaces.none()) ? first : new Alignment(sequence.rows(), strict).run(sequence, root);
    }

    private List<Spot> run(RowSequence sequence, Spot root) {
        List<Hypothesis> beam = List.of(Hypothesis.start(root));
        int widest =
                Math.max(2, Math.min(BEAM, BUDGET / Math.max(1, sequence.rows().size())));
        for (int i = 0; i < sequence.rows().size(); i++) {
            List<Hypothesis> next = new ArrayList<>();
            int index = i;
            int back = sequence.nesting()
                    .get(i)
                    .map(above -> above < 0 ? Integer.MAX_VALUE : index - above)
                    .orElse(0);
            for (Hypothesis hypothesis : beam) {
                new Candidates(prices, sequence.rows().get(i), hypothesis, back, next).add();
            }
            beam = best(next, widest);
        }
        return spots(beam.get(0));
    }

    private static List<Hypothesis> best(List<Hypothesis> all, int widest) {
        all.sort(Comparator.comparingDouble(Hypothesis::cost));
        List<Hypothesis> kept = new ArrayList<>();
        Map<String, Integer> perPlace = new HashMap<>();
        for (Hypothesis hypothesis : all) {
            if (kept.size() < widest && perPlace.merge(place(hypothesis.spot()), 1, Integer::sum) <= BEAM_PER_PLACE) {
                kept.add(hypothesis);
            }
        }
        return kept;
    }

    /** The path of the row's container: hypotheses that ended there go on alike. */
    private static String place(Spot spot) {
        StringBuilder path = new StringBuilder();
        for (Optional<Spot> here = spot.parent();
                here.isPresent();
                here = here.get().parent()) {
            path.append(here.get().name()).append('/');
        }
        return path.append(spot.mayHoldUnseen()).toString();
    }

    private static List<Spot> spots(Hypothesis last) {
        List<Spot> spots = new ArrayList<>();
        for (Hypothesis step = last;
                step.before().isPresent();
                step = step.before().get()) {
            spots.add(step.spot());
        }
        Collections.reverse(spots);
        return spots;
    }
}
