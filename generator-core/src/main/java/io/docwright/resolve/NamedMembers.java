package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.Optional;

/**
 * Makes an object of a map that says nothing of its values where rows are its members: marks show them to stand in it, or samples show
 * their names as its keys.
 */
final class NamedMembers {

    private NamedMembers() {}

    /**
     * Makes the holder of a row ready for it.
     *
     * @param spot the row's place; where samples show the map without the row, its keys are other ones
     */
    static void open(Draft holder, Row row, Spot spot) {
        boolean marked = row.depth().orElse(0) > 0;
        map(holder)
                .filter(map -> spot.sample().isPresent() || (marked && map.sample.isEmpty()))
                .ifPresent(map -> {
                    map.clearInside();
                    map.type = Optional.of(DocumentedType.OBJECT);
                    map.note(
                            Origin.DOCUMENTED,
                            row.raw().at(),
                            "named-members",
                            marked
                                    ? "an object: rows are marked as its members"
                                    : "an object: samples show rows as its members");
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
