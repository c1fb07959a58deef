package io.docwright.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds what a path such as {@code a.b} leads to below some elements; names may hold dots themselves. */
final class FieldPath {

    private final Function<Draft, List<Draft>> inside;
    private final Predicate<Draft> fits;

    /**
     * A way to follow paths.
     *
     * @param inside the elements a path goes on with below another
     * @param fits what may stand at the end of a path
     */
    FieldPath(Function<Draft, List<Draft>> inside, Predicate<Draft> fits) {
        this.inside = inside;
        this.fits = fits;
    }

    /** Returns the elements on the way, the last one included; none where the path leads nowhere. */
    List<Draft> find(List<Draft> elements, String path) {
        Optional<Draft> here = named(elements, path).filter(fits);
        if (here.isPresent()) {
            return List.of(here.get());
        }
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            Optional<Draft> outer = named(elements, path.substring(0, dot));
            List<Draft> below =
                    outer.isPresent() ? find(inside.apply(outer.get()), path.substring(dot + 1)) : List.of();
            if (!below.isEmpty()) {
                List<Draft> way = new ArrayList<>(List.of(outer.orElseThrow()));
                way.addAll(below);
                return way;
            }
        }
        return List.of();
    }

    private static Optional<Draft> named(List<Draft> elements, String name) {
        return elements instanceof FieldList fields
                ? fields.named(name)
                : elements.stream().filter(draft -> draft.name.equals(name)).findFirst();
    }
}
