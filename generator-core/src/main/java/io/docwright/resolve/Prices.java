package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.resolve.Spot.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums up what speaks against placing a row at a spot. */
final class Prices {

    private static final int LEVELS = 5;

    /** The objections to a place that no sample shows. */
    private static final Map<Price, Objection> OBJECTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Price.TAKEN, Placing::isRepeated),
            Map.entry(Price.IN_EXAMPLE, placing -> placing.parent().showsValue()),
            Map.entry(Price.IN_ENVELOPE, new InEnvelope()),
            Map.entry(Price.OTHER_PREFIX, new OtherPrefix()),
            Map.entry(Price.BESIDE_LIST, new BesideList()),
            Map.entry(Price.BESIDE_PAIR, new BesidePair()),
            Map.entry(Price.SAME_AGAIN, new SameAgain()),
            Map.entry(Price.IN_ITS_LIKE, new InItsLike()),
            Map.entry(Price.WHOLE_LIKE_BEFORE, new WholeLikeBefore()),
            Map.entry(Price.NOT_MENTIONED, new NotMentioned()),
            Map.entry(Price.OTHER_POSITION, new OtherPosition()),
            Map.entry(Price.KIN_OUTSIDE, new KinOutside())));

    private final TableFacts table;
    private final Tariff tariff;
    private final SampleHolders holders = new SampleHolders();

    Prices(TableFacts table, Tariff tariff) {
        this.table = table;
        this.tariff = tariff;
    }

    TableFacts table() {
        return table;
    }

    double of(Price price) {
        return tariff.of(price);
    }

    /** The price of closing containers before a row, when only the order of rows tells. */
    double leaving(int levels) {
        return levels == 0 ? 0 : of(Price.LEAVING) + of(Price.UP_UNSEEN) * levels;
    }

    /** Only the row just placed can be left without a field: others have one on the way here. */
    double leavingEmpty(Hypothesis hypothesis, Spot spot) {
        boolean left = hypothesis.spot() == spot && spot.role() == Role.FIELD && spot.hasSampleMembers();
        return left ? of(Price.LEFT_EMPTY) : 0;
    }

    /** The price of a place the samples show. */
    double seen(Placing placing, SampleNode node) {
        double price = stand(placing.namesakes(), node) ? of(Price.TAKEN) : 0;
        price += isOtherKind(placing.row(), node) ? of(Price.OTHER_KIND) : 0;
        return price + order(placing);
    }

    /** Tells whether a row before already stands for this place of the samples. */
    boolean isUsed(SampleNode node, Hypothesis hypothesis) {
        return stand(table.names().placed(node.name, hypothesis), node);
    }

    private static boolean stand(List<Spot> spots, SampleNode node) {
        return spots.stream()
                .anyMatch(spot -> spot.sample().filter(seen -> seen == node).isPresent());
    }

    private static boolean isOtherKind(Row row, SampleNode node) {
        boolean shownContainer = node.isContainer();
        boolean shownScalar = !node.scalars.isEmpty();
        if (row.type().isContainer()) {
            return shownScalar && !shownContainer;
        }
        return row.type().type().isPresent() && shownContainer;
    }

    /** Returns the ways down the samples to objects that show a name and have no row on the way. */
    List<List<SampleNode>> holders(SampleNode body, String name) {
        return holders.of(body, name);
    }

    /** The price of an object around the row that has no row itself. */
    double implicit(Spot parent, SampleNode body, SampleNode member) {
        if (table.names().contains(member.name)) {
            return of(Price.IMPLICIT_NAMED);
        }
        return of(body.members.size() == 1 && parent.role() != Role.ROOT ? Price.WRAPPER : Price.IMPLICIT);
    }

    /**
     * The price of a place no sample shows, beside {@link Price#UNSEEN} and the containers closed.
     *
     * @param holder the spot itself, or the innermost list wrapper in it
     */
    double unseen(Placing placing, Spot holder) {
        double price = inside(placing, holder) + order(placing);
        for (Map.Entry<Price, Objection> objection : OBJECTIONS.entrySet()) {
            price += objection.getValue().holds(placing) ? of(objection.getKey()) : 0;
        }
        return price;
    }

    /** A container just opened wants a field, unless the samples show its fields and this is none of them. */
    private double inside(Placing placing, Spot holder) {
        if (!placing.opens()) {
            return of(Price.GOING_ON)
                    - of(Price.A_LEVEL) * Math.min(LEVELS, placing.parent().depth());
        }
        if (holder.hasSampleMembers()) {
            return of(Price.OTHER_FIELDS);
        }
        boolean map = placing.parent()
                .documented()
                .type()
                .filter(type -> type == DocumentedType.MAP)
                .isPresent();
        return map ? of(Price.IN_MAP) : 0;
    }

    private double order(Placing placing) {
        boolean always = table.strict().keeps(placing.parent());
        if (!table.sorted() && !always) {
            return 0;
        }
        String own = TableFacts.key(placing.row().name());
        boolean descends = placing.lastField()
                .filter(last -> TableFacts.key(last.name()).compareTo(own) > 0)
                .isPresent();
        return !descends ? 0 : of(always ? Price.OUT_OF_STRICT_ORDER : Price.OUT_OF_ORDER);
    }

    /** The price of standing in this spot, where a row is documented to stand in the wanted one. */
    double depth(Optional<Spot> wanted, Spot parent) {
        if (wanted.isEmpty()) {
            return 0;
        }
        Optional<Spot> above = Optional.of(parent.documentedSpot());
        int levels = 0;
        while (above.isPresent() && above.get() != wanted.get()) {
            above = above.get().parent().map(Spot::documentedSpot);
            levels++;
        }
        boolean root = wanted.get().role() == Role.ROOT;
        if (above.isEmpty() || (root && levels > 0)) {
            return of(Price.OTHER_DEPTH);
        }
        return table.severalLevels() ? levels * of(Price.DEEPER) : 0;
    }
}
