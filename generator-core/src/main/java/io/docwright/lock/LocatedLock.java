package io.docwright.lock;

import io.docwright.diag.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lock and where its elements were read: on their pages, or in the lock's file.
 *
 * @param lock the lock
 * @param places place by path: key of the kind and name of each element from below the service on
 */
public record LocatedLock(Lock lock, Map<List<String>, SourceLocation> places) {

    /** Copies the map, its order kept. */
    public LocatedLock {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** Returns the place of an element, or of the nearest one around it whose place is known. */
    public Optional<SourceLocation> place(List<String> path) {
        for (int length = path.size(); length >= 0; length -= 2) {
            SourceLocation place = places.get(path.subList(0, length));
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Returns the path of an element below another one. */
    public static List<String> path(List<String> above, LockElement element) {
        return path(above, element.kind(), element.name());
    }

    static List<String> path(List<String> above, ElementKind kind, String name) {
        List<String> path = new ArrayList<>(above);
        path.add(kind.group());
        path.add(name);
        return List.copyOf(path);
    }
}
