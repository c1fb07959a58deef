package io.docwright.handwritten.eas;

import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.OpenEnum;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Direction of a sort. A value that is not listed here survives unchanged. */
public final class Order implements OpenEnum {
    /** Smallest first. */
    public static final Order ASC = new Order("asc");

    /** Largest first. */
    public static final Order DESC = new Order("desc");

    private static final Map<String, Order> KNOWN = OpenEnum.index(ASC, DESC);

    private final String value;

    private Order(String value) {
        this.value = value;
    }

    /**
     * The constant of a value, or an object of its own for a value that is not documented.
     *
     * @param value the text on the wire
     * @return never null
     */
    public static Order of(String value) {
        Order known = KNOWN.get(value);
        return known != null ? known : new Order(value);
    }

    /**
     * The documented values.
     *
     * @return in the order of the documentation, unmodifiable
     */
    public static Collection<Order> knownValues() {
        return KNOWN.values();
    }

    /**
     * The text on the wire.
     *
     * @return the text, never null
     */
    public String value() {
        return value;
    }

    @Override
    public String text() {
        return value;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }

    static Order read(JsonReader in) throws IOException {
        return of(in.asString());
    }

    static void write(JsonWriter out, Order value) throws IOException {
        out.asString(value.value);
    }
}
