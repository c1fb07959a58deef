package io.docwright.resolve;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an element in their order, found by name without looking at each: a table may have thousands of rows. */
final class FieldList extends AbstractList<Draft> {

    private final List<Draft> fields = new ArrayList<>();
    private final Map<String, Draft> firstByName = new HashMap<>();

    /** Returns the first field of this name. */
    Optional<Draft> named(String name) {
        return Optional.ofNullable(firstByName.get(name));
    }

    @Override
    public Draft get(int index) {
        return fields.get(index);
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public boolean add(Draft field) {
        modCount++;
        firstByName.putIfAbsent(field.name, field);
        return fields.add(field);
    }

    @Override
    public void clear() {
        modCount++;
        fields.clear();
        firstByName.clear();
    }
}
