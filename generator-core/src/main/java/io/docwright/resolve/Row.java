package io.docwright.resolve;

import io.docwright.model.Parameter.Location;
import io.docwright.raw.RawTable.RawRow;
import io.docwright.raw.RawTable.Section;
import java.util.List;
import java.util.Optional;

/**
 * A table row with its cells read.
 *
 * @param path the name's parts, outermost first; one for a plain name, none for a nameless row
 * @param depth documented nesting depth
 * @param type what the type cell says
 * @param section what the row's table documents
 * @param elsewhere whether a table of its own documents what is inside
 * @param required whether it must be given, where its cell tells
 * @param position where it goes, where its cell tells
 * @param raw the row as written
 */
record Row(
        List<RowName.Part> path,
        Optional<Integer> depth,
        TypeReading type,
        Section section,
        boolean elsewhere,
        Optional<Boolean> required,
        Optional<Location> position,
        RawRow raw) {

    /** Returns this row with its inside documented by another table. */
    Row documentedElsewhere() {
        return new Row(path, depth, type, section, true, required, position, raw);
    }

    /** Returns the documented class of the value, or of a list's elements. */
    Optional<String> className() {
        return type.className().or(() -> type.element().flatMap(TypeReading::className));
    }

    boolean isNameless() {
        return path.isEmpty();
    }

    /** Returns the last part of the name, or nothing for a nameless row. */
    String name() {
        return path.isEmpty() ? "" : path.get(path.size() - 1).name();
    }

    /** Tells whether the name itself shows the nesting. */
    boolean isPathed() {
        return path.size() > 1 || (path.size() == 1 && path.get(0).list());
    }

    /** Tells whether rows may stand below this one, as far as its type cell tells. */
    boolean mayContain() {
        return type.isContainer() || type.type().isEmpty();
    }
}
