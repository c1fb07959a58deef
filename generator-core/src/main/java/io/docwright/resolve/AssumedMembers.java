package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.model.DocumentedType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The members of objects in a flat table of a request. Such a table shows neither by marks nor by samples where an object ends: its
 * members are assumed, by the documented types and the names, and whoever relies on them is told.
 */
final class AssumedMembers {

    private final RowSequence sequence;
    private final List<Spot> spots;
    private final int lastNamed;

    /**
     * Looks at rows that were placed.
     *
     * @param spots the place of each row
     */
    AssumedMembers(RowSequence sequence, List<Spot> spots) {
        this.sequence = sequence;
        this.spots = spots;
        this.lastNamed = lastNamed(sequence.rows());
    }

    /** Reports every object whose members are assumed, and gives each of these members with its object's name. */
    void report(Diagnostics diagnostics, BiConsumer<Spot, String> member) {
        Map<Spot, List<Spot>> members = new IdentityHashMap<>();
        spots.forEach(spot -> holder(spot)
                .ifPresent(holder -> members.computeIfAbsent(holder, first -> new ArrayList<>())
                        .add(spot)));
        for (int i = 0; i < spots.size(); i++) {
            if (i < lastNamed && isOpen(i)) {
                List<Spot> own = members.getOrDefault(spots.get(i), List.of());
                String name = spots.get(i).name();
                own.forEach(spot -> member.accept(spot, name));
                report(sequence.rows().get(i), own, diagnostics);
            }
        }
    }

    private static int lastNamed(List<Row> rows) {
        int last = rows.size() - 1;
        while (last >= 0 && rows.get(last).isNameless()) {
            last--;
        }
        return last;
    }

    /** Tells whether a row documents an object that nothing shows the end of, if rows follow that could be its members. */
    private boolean isOpen(int index) {
        Row row = sequence.rows().get(index);
        return row.section().isRequest()
                && !row.isNameless()
                && !row.elsewhere()
                && sequence.nesting().get(index).isEmpty()
                && spots.get(index).sample().isEmpty()
                && holdsFields(row.type())
                && !isListOfScalars(index);
    }

    /** The nameless row below a list tells what its elements are. */
    private boolean isListOfScalars(int index) {
        Spot list = spots.get(index);
        Spot next = index + 1 < spots.size() ? spots.get(index + 1) : list;
        TypeReading type = next.documented();
        return next.role() == Spot.Role.ELEMENT
                && next.parent().filter(list::equals).isPresent()
                && type.type().isPresent()
                && !type.isContainer();
    }

    private static boolean holdsFields(TypeReading type) {
        boolean list =
                type.type().filter(found -> found == DocumentedType.ARRAY).isPresent();
        boolean object =
                type.type().filter(found -> found == DocumentedType.OBJECT).isPresent();
        return object || (list && type.element().map(AssumedMembers::isObject).orElse(true));
    }

    private static boolean isObject(TypeReading element) {
        return element.className().isPresent()
                || element.type()
                        .filter(found -> found == DocumentedType.OBJECT)
                        .isPresent();
    }

    /** Returns the row a row was placed in. */
    private static Optional<Spot> holder(Spot spot) {
        Optional<Spot> above = spot.role() == Spot.Role.FIELD ? spot.parent() : Optional.empty();
        while (above.isPresent() && above.get().role() == Spot.Role.ELEMENT) {
            above = above.get().parent();
        }
        return above.filter(found -> found.role() == Spot.Role.FIELD);
    }

    private static void report(Row row, List<Spot> members, Diagnostics diagnostics) {
        List<String> names = new ArrayList<>();
        members.forEach(member -> names.add("`" + member.name() + "`"));
        boolean certain = names.isEmpty();
        diagnostics
                .at(row.raw().name().orElseThrow())
                .report(
                        certain ? Severity.INFO : Severity.WARNING,
                        DiagnosticCode.NESTING_ASSUMED,
                        "found nothing that shows which rows are members of `%s`; expected marks, dots or indentation; taken as its"
                                + " members: %s",
                        row.name(),
                        certain ? "none" : String.join(", ", names));
    }
}
