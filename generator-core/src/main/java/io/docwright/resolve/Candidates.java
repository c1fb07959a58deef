package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.resolve.Spot.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists where a row may stand, with the price of each place. All prices of the alignment are here. */
final class Candidates {

    /** A row no sample shows. */
    private static final double UNSEEN = 3;
    /** A place of the samples that already has its row. */
    private static final double TAKEN = 2.5;
    /** Each container closed before the row. */
    private static final double UP = 0.1;
    /** Each container closed, when only the order of rows tells. */
    private static final double UP_UNSEEN = 0.4;
    /** A container whose sample shows fields is left without any. */
    private static final double LEFT_EMPTY = 0.3;
    /** Samples show a container where a scalar is documented, or the reverse. */
    private static final double OTHER_KIND = 0.8;
    /** A list wrapper without a row. */
    private static final double WRAPPER = 0.05;
    /** Another object without a row around a field that has one; more where a row of its name exists elsewhere. */
    private static final double IMPLICIT = 1;

    private static final double IMPLICIT_NAMED = 2.6;
    /** A row that names the class of the elements. */
    private static final double ELEMENT_NAME = 0.3;
    /** The documented depth says otherwise. */
    private static final double OTHER_DEPTH = 6;
    /** A row is below the row its depth shows, but not directly: many pages mark one level only. */
    private static final double DEEPER = 0.2;
    /** Rows below something that shows a value of its own. */
    private static final double IN_EXAMPLE = 2;
    /** A field that mostly belongs to the root stands deeper. */
    private static final double IN_ENVELOPE = 1.5;

    private static final WordList ENVELOPE = WordList.load("envelope.txt");

    private static final int IMPLICIT_LEVELS = 3;

    private final Set<String> names;

    /** The spot the row is documented to stand in, where nesting is documented. */
    private Optional<Spot> wanted = Optional.empty();

    Candidates(Set<String> names) {
        this.names = names;
    }

    /**
     * Adds every continuation of the hypothesis by the row.
     *
     * @param back how many rows before it the row stands that it is documented to stand in; 0 where nothing is documented,
     *     a number beyond the first row for the root
     */
    void of(Row row, Hypothesis hypothesis, int back, List<Hypothesis> next) {
        wanted =
                back == 0 ? Optional.empty() : Optional.of(hypothesis.back(back).documentedSpot());
        double left = 0;
        int up = 0;
        Optional<Spot> here = Optional.of(hypothesis.spot());
        while (here.isPresent()) {
            Spot spot = here.get();
            if (row.isNameless()) {
                element(row, hypothesis, spot, up, left, next);
            } else {
                seen(row, hypothesis, spot, UP * up + left, next);
                unseen(row, hypothesis, spot, up, left, next);
                elementName(row, hypothesis, spot, UP * up + left, next);
            }
            left += leavingEmpty(hypothesis, spot, up);
            up += spot.role() == Role.FIELD ? 1 : 0;
            here = spot.parent();
        }
    }

    /** Only the row just placed can be left without a field: others have one on the way here. */
    private static double leavingEmpty(Hypothesis hypothesis, Spot spot, int up) {
        return up == 0 && hypothesis.spot() == spot && spot.role() == Role.FIELD && spot.hasSampleMembers()
                ? LEFT_EMPTY
                : 0;
    }

    private void seen(Row row, Hypothesis hypothesis, Spot parent, double cost, List<Hypothesis> next) {
        parent.sampleBody().ifPresent(body -> {
            SampleNode direct = body.members.get(row.name());
            if (direct != null) {
                double price = cost + kind(row, direct) + taken(hypothesis, direct) + depth(parent);
                next.add(hypothesis.then(parent.below(Role.FIELD, row.name(), Optional.of(direct), row), price));
            }
            wrapped(row, hypothesis, parent, body, cost, IMPLICIT_LEVELS, next);
        });
    }

    private void wrapped(
            Row row,
            Hypothesis hypothesis,
            Spot parent,
            SampleNode body,
            double cost,
            int levels,
            List<Hypothesis> next) {
        for (SampleNode member : body.members.values()) {
            SampleNode inside = member.body();
            if (inside.members.isEmpty()) {
                continue;
            }
            double price = cost + implicit(parent, body, member);
            Spot around = parent.below(Role.IMPLICIT, member.name, Optional.of(member));
            SampleNode found = inside.members.get(row.name());
            if (found != null) {
                double total = price + kind(row, found) + taken(hypothesis, found) + depth(parent);
                next.add(hypothesis.then(around.below(Role.FIELD, row.name(), Optional.of(found), row), total));
            }
            if (levels > 1) {
                wrapped(row, hypothesis, around, inside, price, levels - 1, next);
            }
        }
    }

    private double implicit(Spot parent, SampleNode body, SampleNode member) {
        if (names.contains(member.name)) {
            return IMPLICIT_NAMED;
        }
        return body.members.size() == 1 && parent.role() != Role.ROOT ? WRAPPER : IMPLICIT;
    }

    private void unseen(Row row, Hypothesis hypothesis, Spot parent, int up, double left, List<Hypothesis> next) {
        boolean scalars = hypothesis
                .element(parent)
                .filter(element -> !element.mayHoldUnseen())
                .isPresent();
        if (scalars || !parent.mayHoldUnseen()) {
            return;
        }
        boolean twice = hypothesis.hasField(parent, row.name());
        double price = UNSEEN + UP_UNSEEN * up + left + inside(hypothesis, parent) + depth(parent) + (twice ? 1 : 0);
        price += parent.showsValue() ? IN_EXAMPLE : 0;
        price += parent.role() != Role.ROOT && ENVELOPE.contains(Nouns.capitalised(row.name())) ? IN_ENVELOPE : 0;
        next.add(hypothesis.then(parent.below(Role.FIELD, row.name(), Optional.empty(), row), price));
    }

    /** A container just opened wants a field, unless the samples show its fields and this is none of them. */
    private static double inside(Hypothesis hypothesis, Spot parent) {
        if (hypothesis.spot() != parent || parent.role() == Role.ROOT) {
            return 0.2;
        }
        if (parent.hasSampleMembers()) {
            return 1;
        }
        return parent.documented()
                        .type()
                        .filter(type -> type == DocumentedType.MAP)
                        .isPresent()
                ? 0.8
                : 0;
    }

    private void element(Row row, Hypothesis hypothesis, Spot parent, int up, double left, List<Hypothesis> next) {
        if (parent.role() == Role.ROOT) {
            double price = hypothesis.spot() == parent ? 0 : UNSEEN;
            next.add(hypothesis.then(parent.below(Role.ELEMENT, "", parent.sample(), row), price));
            return;
        }
        if (parent.isList() && hypothesis.element(parent).isEmpty()) {
            double price = 0.5 * up + left + depth(parent);
            next.add(hypothesis.then(
                    parent.below(Role.ELEMENT, "", parent.sample().flatMap(SampleNode::element), row), price));
        } else if (hypothesis.spot() == parent && parent.documented().isContainer()) {
            next.add(hypothesis.then(parent.below(Role.ELEMENT, "", Optional.empty(), row), 0.2));
        }
    }

    /** {@code Services: array} followed by {@code Service} without a type: the elements' class, not a field. */
    private void elementName(Row row, Hypothesis hypothesis, Spot parent, double cost, List<Hypothesis> next) {
        boolean fits = row.mayContain()
                && parent.isList()
                && parent.role() == Role.FIELD
                && hypothesis.spot() == parent
                && !parent.documented()
                        .element()
                        .flatMap(TypeReading::className)
                        .equals(Optional.of(row.name()))
                && namesElement(row, parent);
        if (fits) {
            next.add(hypothesis.then(
                    parent.below(Role.ELEMENT, row.name(), parent.sample().flatMap(SampleNode::element), row),
                    cost + ELEMENT_NAME + depth(parent)));
        }
    }

    private static boolean namesElement(Row row, Spot parent) {
        boolean shownAsField = parent.sampleBody()
                .filter(body -> body.members.containsKey(row.name()))
                .isPresent();
        boolean likeParent = Nouns.isElementOf(row.name(), parent.name());
        boolean shownAsList = parent.sample().filter(node -> node.seenArray).isPresent();
        return !shownAsField
                && (shownAsList
                        ? likeParent || row.type().type().isEmpty()
                        : likeParent && row.type().type().isEmpty());
    }

    private static double kind(Row row, SampleNode node) {
        boolean shownContainer = node.isContainer();
        boolean shownScalar = !node.scalars.isEmpty();
        if (row.type().isContainer()) {
            return shownScalar && !shownContainer ? OTHER_KIND : 0;
        }
        return row.type().type().isPresent() && shownContainer ? OTHER_KIND : 0;
    }

    private static double taken(Hypothesis hypothesis, SampleNode node) {
        return hypothesis.uses(node) ? TAKEN : 0;
    }

    private double depth(Spot parent) {
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
        return above.isEmpty() || (root && levels > 0) ? OTHER_DEPTH : levels * DEEPER;
    }
}
