package io.docwright.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    private final Prices prices;

    private Alignment(List<Row> rows, SortedPlaces strict, Tariff tariff) {
        this.prices = new Prices(TableFacts.of(rows, strict), tariff);
    }

    /** Returns a spot for each row, in the order of the rows. */
    static List<Spot> align(RowSequence sequence, Spot root) {
        return align(sequence, root, Tariff.standard());
    }

    /** The same at other prices than the standard ones. */
    static List<Spot> align(RowSequence sequence, Spot root, Tariff tariff) {
        List<Row> rows = sequence.rows();
        List<Spot> first = new Alignment(rows, SortedPlaces.none(), tariff).run(sequence, root);
        SortedPlaces strict = SortedPlaces.of(first);
        return strict.equals(SortedPlaces.none()) ? first : new Alignment(rows, strict, tariff).run(sequence, root);
    }

    private List<Spot> run(RowSequence sequence, Spot root) {
        List<Hypothesis> beam = List.of(Hypothesis.start(root));
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
            beam = best(next);
        }
        return spots(beam.get(0));
    }

    private static List<Hypothesis> best(List<Hypothesis> all) {
        all.sort(Comparator.comparingDouble(Hypothesis::cost));
        List<Hypothesis> kept = new ArrayList<>();
        Map<String, Integer> perPlace = new HashMap<>();
        for (Hypothesis hypothesis : all) {
            if (kept.size() < BEAM && perPlace.merge(place(hypothesis.spot()), 1, Integer::sum) <= BEAM_PER_PLACE) {
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
        ArrayDeque<Spot> spots = new ArrayDeque<>();
        for (Hypothesis step = last;
                step.before().isPresent();
                step = step.before().get()) {
            spots.addFirst(step.spot());
        }
        return List.copyOf(spots);
    }
}
