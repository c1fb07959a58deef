package io.docwright.resolve;

import java.util.List;
import java.util.Optional;

/**
 * {@code MailTargets} with {@code Id}, then {@code PhoneTargets} with {@code Id}: a container that is called or typed like the one
 * before it is whole once it has the fields of that one, and the next container hardly stands in it.
 */
final class WholeLikeBefore implements Objection {

    @Override
    public boolean holds(Placing placing) {
        Spot last = placing.before().spot();
        Optional<OpenSpot> open = last.parent().flatMap(placing.before().open()::find);
        if (open.isEmpty() || placing.isInRoot() || !placing.row().mayContain()) {
            return false;
        }
        Spot field = field(placing.parent());
        boolean unbroken = last.role() == Spot.Role.FIELD && field(open.get().spot()) == field;
        int count = open.get().fields();
        int container = container(field, placing.before().rows() - count, placing.table());
        // The list before may have a row for its elements or none, whatever this one has.
        return unbroken
                && container >= 0
                && (repeats(container, count, 0, placing) || repeats(container, count, 1, placing));
    }

    /** A list for its element: what is said to stand in the one may as well stand in the other. */
    private static Spot field(Spot spot) {
        return spot.role() == Spot.Role.ELEMENT ? spot.parent().orElseThrow() : spot;
    }

    /** Returns the index of the row of a container whose fields begin at an index; a row for its elements may stand between. */
    private static int container(Spot container, int fields, TableFacts table) {
        for (int i = fields - 1; i >= 0 && i >= fields - 2; i--) {
            Row row = table.rows().get(i);
            if (container.row().filter(own -> own == row).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether just above a container stands one like it, with the same fields below so many rows for its elements. */
    private static boolean repeats(int container, int count, int elements, Placing placing) {
        int before = container - count - elements - 1;
        List<Row> rows = placing.table().rows();
        if (before < 0
                || (elements > 0 && !rows.get(before + 1).mayContain())
                || !areLike(
                        rows.get(container), rows.get(before), placing.table().words())) {
            return false;
        }
        int here = placing.before().rows();
        for (int i = 1; i <= count; i++) {
            if (!rows.get(here - i).name().equals(rows.get(container - i).name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean areLike(Row one, Row other, NameWords words) {
        boolean containers = one.mayContain() && other.mayContain();
        boolean sameClass = one.className().isPresent() && one.className().equals(other.className());
        return containers
                && (sameClass || words.areAlike(one.name(), other.name()) || words.areAlike(other.name(), one.name()));
    }
}
