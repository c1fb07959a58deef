package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list in an answer, with the objects it stands in.
 *
 * @param around the objects from the answer's root to the one that holds the list; none when the answer is the list
 * @param list the list
 */
record PagedList(List<Draft> around, Draft list) {

    private static final int DEEPEST = 4;

    /** Returns the lists of an answer that are reached through objects alone: those in a list belong to its elements. */
    static List<PagedList> of(Draft answer) {
        List<PagedList> found = new ArrayList<>();
        if (answer.isHeldAs(DocumentedType.ARRAY)) {
            found.add(new PagedList(List.of(), answer));
        } else {
            collect(answer, List.of(), found);
        }
        return found;
    }

    private static void collect(Draft object, List<Draft> around, List<PagedList> found) {
        List<Draft> here = Stream.concat(around.stream(), Stream.of(object)).toList();
        for (Draft field : object.fields) {
            if (field.isHeldAs(DocumentedType.ARRAY)) {
                found.add(new PagedList(here, field));
            } else if (field.isHeldAs(DocumentedType.OBJECT) && here.size() < DEEPEST) {
                collect(field, here, found);
            }
        }
    }

    /** Returns the objects whose members can be about the list; the object that only wraps it is none of them. */
    List<Draft> neighbours() {
        return around.size() > 1 && isWrapped() ? around.subList(0, around.size() - 1) : around;
    }

    /** Tells whether the list is all that the object around it has, as in {@code {"Disks": {"Disk": []}}}. */
    boolean isWrapped() {
        return around.size() > 1 && around.get(around.size() - 1).fields.size() == 1;
    }

    /** Returns what the list is called where it stands. */
    String name() {
        return isWrapped() ? around.get(around.size() - 1).name : list.name;
    }

    boolean hasObjects() {
        return list.element()
                .filter(element -> element.isHeldAs(DocumentedType.OBJECT) || !element.fields.isEmpty())
                .isPresent();
    }

    MemberPath path() {
        return path(around, Optional.of(list));
    }

    /** Returns the path of a member of the innermost of some objects. */
    static MemberPath path(List<Draft> around, Optional<Draft> member) {
        Stream<Draft> inner = Stream.concat(around.stream().skip(1), member.stream());
        return new MemberPath(
                around.isEmpty() ? List.of() : inner.map(draft -> draft.name).toList());
    }
}
