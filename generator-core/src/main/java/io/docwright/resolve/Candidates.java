package io.docwright.resolve;

import io.docwright.resolve.Spot.Role;
import java.util.List;
import java.util.Optional;

/** Lists where a row may stand, given where the rows before it stand, with the price of each place. */
final class Candidates {

    /** Levels that no page reaches without showing them; without a limit a table of objects alone would be slow. */
    private static final int DEEPEST = 12;

    private final Prices prices;
    private final Row row;
    private final Hypothesis hypothesis;
    private final List<Spot> namesakes;
    private final Optional<Spot> wanted;
    private final List<Hypothesis> next;

    /**
     * Prepares the continuations of a hypothesis by a row.
     *
     * @param back how many rows before it the row stands that it is documented to stand in; 0 where nothing is documented,
     *     a number beyond the first row for the root
     * @param next where the continuations go
     */
    Candidates(Prices prices, Row row, Hypothesis hypothesis, int back, List<Hypothesis> next) {
        this.prices = prices;
        this.row = row;
        this.hypothesis = hypothesis;
        this.namesakes = prices.table().names().placed(row.name(), hypothesis);
        this.wanted =
                back == 0 ? Optional.empty() : Optional.of(hypothesis.back(back).documentedSpot());
        this.next = next;
    }

    /** Adds every continuation: the row stands in the row before it or in something around that one. */
    void add() {
        double left = 0;
        int up = 0;
        Optional<Spot> here = Optional.of(hypothesis.spot());
        while (here.isPresent()) {
            Spot spot = here.get();
            double base = left + prices.depth(wanted, spot);
            if (row.isNameless()) {
                element(spot, base, up);
            } else {
                seen(spot, base + prices.of(Price.UP) * up);
                unseen(spot, base + prices.leaving(up));
                elementName(spot, base + prices.of(Price.UP) * up);
            }
            left += prices.leavingEmpty(hypothesis, spot);
            up += isLevel(spot) ? 1 : 0;
            here = spot.parent();
        }
    }

    /** A list and the object around it are one level to the reader. */
    private static boolean isLevel(Spot spot) {
        String around = spot.parent().map(Spot::name).orElse("");
        return spot.role() == Role.FIELD && !Nouns.isElementOf(spot.name(), around);
    }

    private Placing placing(Spot parent) {
        return new Placing(row, parent, hypothesis, namesakes, prices.table());
    }

    private void place(Spot parent, Role role, String name, Optional<SampleNode> sample, double price) {
        next.add(hypothesis.then(
                parent.below(role, name, sample, row), price, prices.table().words()));
    }

    private void seen(Spot parent, double cost) {
        parent.sampleBody().ifPresent(body -> {
            shown(parent, body, cost);
            prices.holders(body, row.name()).forEach(way -> wrapped(parent, body, way, cost));
        });
    }

    private void shown(Spot parent, SampleNode body, double cost) {
        SampleNode node = body.members.get(row.name());
        if (node != null) {
            double price = cost + prices.seen(placing(parent), node);
            place(parent, Role.FIELD, row.name(), Optional.of(node), price);
        }
    }

    private void wrapped(Spot parent, SampleNode body, List<SampleNode> way, double cost) {
        Spot around = parent;
        SampleNode inside = body;
        double price = cost;
        for (SampleNode member : way) {
            price += prices.implicit(around, inside, member);
            around = around.below(Role.IMPLICIT, member.name, Optional.of(member));
            inside = member.body();
        }
        shown(around, inside, price);
    }

    /** What no sample shows stands in the innermost of the list wrappers that the samples show; the root takes every row. */
    private void unseen(Spot parent, double cost) {
        boolean scalars = parent.role() != Role.ROOT
                && hypothesis
                        .element(parent)
                        .filter(element -> !element.mayHoldUnseen())
                        .isPresent();
        if (isTooDeep(parent) || scalars || !parent.mayHoldUnseen()) {
            return;
        }
        Spot holder = parent;
        double price = cost + prices.of(Price.UNSEEN);
        Optional<SampleNode> wrapped = onlyList(holder);
        while (wrapped.isPresent()) {
            price += prices.implicit(holder, holder.sampleBody().orElseThrow(), wrapped.get());
            holder = holder.below(Role.IMPLICIT, wrapped.get().name, wrapped);
            wrapped = onlyList(holder);
        }
        price += prices.unseen(placing(parent), holder);
        place(holder, Role.FIELD, row.name(), Optional.empty(), price);
    }

    private boolean isTooDeep(Spot parent) {
        return parent == hypothesis.spot() && hypothesis.open().depth() >= DEEPEST;
    }

    private Optional<SampleNode> onlyList(Spot spot) {
        return spot.sampleBody()
                .filter(body -> spot.role() != Role.ROOT && body.isListWrapper())
                .map(body -> body.members.values().iterator().next())
                .filter(only -> only.seenArray && !only.name.equals(row.name()) && !prices.isUsed(only, hypothesis));
    }

    private void element(Spot parent, double cost, int up) {
        if (parent.role() == Role.ROOT) {
            double price = hypothesis.spot() == parent ? 0 : prices.of(Price.UNSEEN);
            place(parent, Role.ELEMENT, "", parent.sample(), price);
        } else if (parent.isList()
                && !isTooDeep(parent)
                && hypothesis.element(parent).isEmpty()) {
            Optional<SampleNode> shown = parent.sample().flatMap(SampleNode::element);
            place(parent, Role.ELEMENT, "", shown, cost + prices.of(Price.UP_ELEMENT) * up);
        } else if (hypothesis.spot() == parent
                && !isTooDeep(parent)
                && parent.documented().isContainer()) {
            place(parent, Role.ELEMENT, "", Optional.empty(), prices.of(Price.ELEMENT_OF_NO_LIST));
        }
    }

    /** {@code Services: array} followed by {@code Service} without a type: the elements' class, not a field. */
    private void elementName(Spot parent, double cost) {
        boolean afterList = parent.isList() && parent.role() == Role.FIELD && hypothesis.spot() == parent;
        if (afterList && new ElementRow(row, parent).holds()) {
            Optional<SampleNode> shown =
                    parent.sample().flatMap(list -> list.element().or(() -> Optional.of(list)));
            place(parent, Role.ELEMENT, row.name(), shown, cost + prices.of(Price.ELEMENT_NAME));
        }
    }
}
