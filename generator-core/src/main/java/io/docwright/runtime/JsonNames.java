package io.docwright.runtime;

import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in which order the properties of a class came last: servers keep to one order, and to compare with the name that is expected is
 * quicker than to look a name up. No more than a guess, any order is read right. Safe for threads, which at worst guess wrong.
 */
public final class JsonNames {
    static final JsonNames NONE = new JsonNames(0);

    private final @Nullable SerializedString[] names;
    private final @Nullable SerializedString[] followers;

    /**
     * Begins without an order.
     *
     * @param size how many properties the class has
     */
    public JsonNames(int size) {
        names = new SerializedString[size];
        followers = new SerializedString[size + 1];
    }

    /** The name that came last time after a property, or first when that is -1; null when there was none. */
    @Nullable
    SerializedString after(int index) {
        return followers[index + 1];
    }

    /** Notes which property came after another. */
    void note(int before, int index, String name) {
        SerializedString known = names[index];
        if (known == null) {
            known = new SerializedString(name);
            names[index] = known;
        }
        followers[before + 1] = known;
    }
}
