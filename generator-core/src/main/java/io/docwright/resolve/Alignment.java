package io.docwright.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places the rows of a flat table, given in page order, in the tree of the samples.
 *
 * <p>Rows are in pre-order: each stands below the row before it or below something that row stands in. That leaves a few places a
 * row; {@link Candidates} prices them, and a beam search keeps the cheapest ways to place all rows so far. Greedy placing goes wrong
 * where a name occurs at several places: only later rows tell which was meant.
 */
final class Alignment {

    /** Hypotheses kept a row, and of these how many may end at one place of the samples. */
    private static final int BEAM = 48;

    private static final int BEAM_PER_PLACE = 6;

    private final Candidates candidates;

    private Alignment(List<Row> rows) {
        Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add(row.name()));
        this.candidates = new Candidates(names);
    }

    /** Returns a spot for each row, in the order of the rows. */
    static List<Spot> align(RowSequence sequence, Spot root) {
        return new Alignment(sequence.rows()).run(sequence, root);
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
                candidates.of(sequence.rows().get(i), hypothesis, back, next);
            }
            beam = best(next);
        }
        return spots(beam.get(0));
    }

    private static List<Hypothesis> best(List<Hypothesis> all) {
        all.sort(Comparator.comparingDouble(Hypothesis::cost));
        List<Hypothesis> kept = new ArrayList<>();
        Map<Object, Integer> perPlace = new IdentityHashMap<>();
        for (Hypothesis hypothesis : all) {
            if (kept.size() < BEAM && perPlace.merge(place(hypothesis.spot()), 1, Integer::sum) <= BEAM_PER_PLACE) {
                kept.add(hypothesis);
            }
        }
        return kept;
    }

    /** The nearest sample node: hypotheses that ended there go on alike. */
    private static Object place(Spot spot) {
        Optional<Spot> here = Optional.of(spot);
        while (here.isPresent()) {
            if (here.get().sample().isPresent()) {
                return here.get().sample().get();
            }
            here = here.get().parent();
        }
        return Alignment.class;
    }

    private static List<Spot> spots(Hypothesis last) {
        List<Spot> spots = new ArrayList<>();
        for (Hypothesis step = last;
                step.before().isPresent();
                step = step.before().get()) {
            spots.add(0, step.spot());
        }
        return spots;
    }
}
