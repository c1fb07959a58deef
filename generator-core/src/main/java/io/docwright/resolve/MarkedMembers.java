package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.Optional;

/** Makes an object of a map that says nothing of its values where marks show rows to stand in it: these are its members. */
final class MarkedMembers {

    private MarkedMembers() {}

    /**
     * Makes the holder of a row ready for it.
     *
     * @param spot the row's place; where samples show the map without the row, its keys are other ones
     */
    static void open(Draft holder, Row row, Spot spot) {
        map(holder)
                .filter(map -> spot.sample().isPresent() || map.sample.isEmpty())
                .ifPresent(map -> {
                    map.clearInside();
                    map.type = Optional.of(DocumentedType.OBJECT);
                    map.note(
                            Origin.DOCUMENTED,
                            row.raw().at(),
                            "marked-members",
                            "an object: rows are marked as its members");
                });
    }

    /** Returns the map that a holder is or is a list of, where nothing is known of its values but a scalar type. */
    private static Optional<Draft> map(Draft holder) {
        Draft here = holder;
        while (here.is(DocumentedType.ARRAY) && here.element().isPresent()) {
            here = here.element().get();
        }
        boolean free = here.is(DocumentedType.MAP)
                && here.fields.isEmpty()
                && here.element()
                        .filter(value -> value.isContainer() || value.className.isPresent() || !value.fields.isEmpty())
                        .isEmpty();
        return Optional.of(here).filter(map -> free);
    }
}
