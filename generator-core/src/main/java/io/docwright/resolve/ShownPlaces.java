package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.model.Parameter.Location;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the requests of a page show each parameter, found by its name without looking at each request. */
final class ShownPlaces {

    private final Map<String, Shown> byName = new HashMap<>();

    /**
     * Where requests show a name.
     *
     * @param places the query, the body or both
     * @param at the first request that shows it
     */
    private record Shown(Set<Location> places, SourceLocation at) {}

    /**
     * The one place to which a parameter goes.
     *
     * @param location the place
     * @param at the first request that shows it
     */
    record Place(Location location, SourceLocation at) {}

    ShownPlaces(List<ShownRequest> requests) {
        for (ShownRequest request : requests) {
            Set<String> names = new HashSet<>(request.query());
            names.addAll(request.body());
            for (String name : names) {
                request.locationOf(name)
                        .ifPresent(place -> byName.computeIfAbsent(
                                        name, first -> new Shown(EnumSet.noneOf(Location.class), request.at()))
                                .places()
                                .add(place));
            }
        }
    }

    /** Returns the place of a parameter; nothing where no request shows it or they show it at several places. */
    Optional<Place> of(String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(shown -> shown.places().size() == 1)
                .map(shown -> new Place(shown.places().iterator().next(), shown.at()));
    }
}
