package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import java.util.Optional;

/**
 * A place in the tree being recovered; spots share their parents, so that many hypotheses cost little.
 *
 * @param parent the spot above; empty for the root
 * @param role what it is there
 * @param name its wire name; empty for elements and the root
 * @param sample what the samples show there
 * @param row its row, if it has one
 */
record Spot(Optional<Spot> parent, Role role, String name, Optional<SampleNode> sample, Optional<Row> row) {

    /** What a spot is to its parent. */
    enum Role {
        /** The body itself. */
        ROOT,
        /** A field a row documents. */
        FIELD,
        /** A field no row documents, around fields that have rows. */
        IMPLICIT,
        /** The element of a list or the value of a map. */
        ELEMENT
    }

    static Spot root(Optional<SampleNode> sample) {
        return new Spot(Optional.empty(), Role.ROOT, "", sample, Optional.empty());
    }

    /** Returns a spot in this one that has no row. */
    Spot below(Role childRole, String childName, Optional<SampleNode> shown) {
        return new Spot(Optional.of(this), childRole, childName, shown, Optional.empty());
    }

    /** Returns the spot of a row in this one. */
    Spot below(Role childRole, String childName, Optional<SampleNode> shown, Row childRow) {
        return new Spot(Optional.of(this), childRole, childName, shown, Optional.of(childRow));
    }

    /** Returns the type its row documents. */
    TypeReading documented() {
        return row.map(Row::type).orElse(TypeReading.nothing());
    }

    /** Tells whether its row shows a whole value, so that further rows are hardly parts of it. */
    boolean showsValue() {
        return row.flatMap(own -> own.raw().example())
                .filter(example -> !example.value().isBlank())
                .isPresent();
    }

    /** Returns its name, or for an element without one that of its list. */
    String spokenName() {
        return name.isEmpty() && role == Role.ELEMENT ? parent.orElseThrow().spokenName() : name;
    }

    /** Returns the number of spots above this one. */
    int depth() {
        int depth = 0;
        for (Optional<Spot> above = parent;
                above.isPresent();
                above = above.get().parent()) {
            depth++;
        }
        return depth;
    }

    /** Returns what the samples show of this spot's own fields. */
    Optional<SampleNode> sampleBody() {
        return sample.map(SampleNode::body);
    }

    boolean hasSampleMembers() {
        return sampleBody().filter(body -> !body.members.isEmpty()).isPresent();
    }

    /** Tells whether fields that no sample shows may stand below. */
    boolean mayHoldUnseen() {
        if (row.filter(Row::elsewhere).isPresent()) {
            return false;
        }
        if (role == Role.ROOT || sample.filter(SampleNode::isContainer).isPresent()) {
            return true;
        }
        TypeReading type = documented();
        boolean ofScalars = type.element()
                .filter(element -> element.type().isPresent() && !element.isContainer())
                .isPresent();
        return (type.isContainer() && !ofScalars)
                || (type.type().isEmpty() && sample.stream().allMatch(SampleNode::tellsNothing));
    }

    boolean isList() {
        return documented().type().filter(type -> type == DocumentedType.ARRAY).isPresent()
                || sample.filter(node -> node.seenArray).isPresent();
    }

    /** Returns the nearest spot at or above this one that has a row; the root counts, and so does the row that documents it. */
    Spot documentedSpot() {
        Spot spot = this;
        while (spot.role == Role.IMPLICIT) {
            spot = spot.parent.orElseThrow();
        }
        boolean rootRow = spot.role == Role.ELEMENT && spot.parent.orElseThrow().role == Role.ROOT;
        return rootRow ? spot.parent.orElseThrow() : spot;
    }
}
