package io.docwright.resolve;

import io.docwright.model.Parameter.Location;
import java.util.Optional;

/** {@code host: object} in the body and then {@code page} in the query: what goes to another place is no part of it. */
final class OtherPosition implements Objection {

    @Override
    public boolean holds(Placing placing) {
        Optional<Location> own = placing.row().position();
        return own.isPresent()
                && around(placing.parent()).filter(place -> place != own.get()).isPresent();
    }

    /** Returns what the nearest row around the place says of it. */
    private static Optional<Location> around(Spot parent) {
        Optional<Spot> above = Optional.of(parent);
        Optional<Location> found = Optional.empty();
        while (above.isPresent() && found.isEmpty()) {
            found = above.get().row().flatMap(Row::position);
            above = above.get().parent();
        }
        return found;
    }
}
