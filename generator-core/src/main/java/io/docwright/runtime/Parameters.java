package io.docwright.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The name-value pairs of a query or a form body, in order. Absent values are left out, empty text is kept. Every verb
 * throws {@link IllegalArgumentException}, naming the parameter, when a value cannot be carried: half a surrogate pair, a
 * number that is not finite, an element that holds the separator of its list.
 */
public final class Parameters {
    private final List<Map.Entry<String, String>> pairs = new ArrayList<>();

    Parameters() {}

    /**
     * Adds text.
     *
     * @param name wire name
     * @param value the text; null leaves the parameter out
     */
    public void add(String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (PercentEncoding.hasLoneSurrogate(value) || PercentEncoding.hasLoneSurrogate(name)) {
            throw refused(name, "found half a surrogate pair; expected whole characters");
        }
        pairs.add(Map.entry(name, value));
    }

    /**
     * Adds an integer.
     *
     * @param name wire name
     * @param value the integer; null leaves the parameter out
     */
    public void add(String name, @Nullable Long value) {
        add(name, Scalars.text(value));
    }

    /**
     * Adds an integer.
     *
     * @param name wire name
     * @param value the integer; null leaves the parameter out
     */
    public void add(String name, @Nullable Integer value) {
        add(name, Scalars.text(value));
    }

    /**
     * Adds an integer of any size.
     *
     * @param name wire name
     * @param value the integer; null leaves the parameter out
     */
    public void add(String name, @Nullable BigInteger value) {
        add(name, Scalars.text(value));
    }

    /**
     * Adds bytes as base64 text.
     *
     * @param name wire name
     * @param value the bytes; null leaves the parameter out
     */
    public void add(String name, @Nullable Bytes value) {
        add(name, Scalars.text(value));
    }

    /**
     * Adds a truth value.
     *
     * @param name wire name
     * @param value the value; null leaves the parameter out
     */
    public void add(String name, @Nullable Boolean value) {
        add(name, Scalars.text(value));
    }

    /**
     * Adds a floating point number.
     *
     * @param name wire name
     * @param value a finite number; null leaves the parameter out
     */
    public void add(String name, @Nullable Double value) {
        add(name, Scalars.text(name, value));
    }

    /**
     * Adds an exact decimal number.
     *
     * @param name wire name
     * @param value the number; null leaves the parameter out
     */
    public void add(String name, @Nullable BigDecimal value) {
        add(name, Scalars.text(name, value));
    }

    /**
     * Adds a value of an open enum.
     *
     * @param name wire name
     * @param value the value; null leaves the parameter out
     */
    public void add(String name, @Nullable OpenEnum value) {
        add(name, Scalars.text(value));
    }

    /**
     * Adds any value as one compact JSON text; nulls inside are kept.
     *
     * @param <T> type of the value
     * @param name wire name
     * @param value the value; null leaves the parameter out
     * @param writer writes the value
     */
    public <T> void addJson(String name, @Nullable T value, ElementWriter<T> writer) {
        if (value != null) {
            String text = named(name, value, v -> Json.text(v, writer));
            add(name, text);
        }
    }

    /**
     * Adds a map as one compact JSON text; null values are kept, an empty map is left out.
     *
     * @param <T> type of the values
     * @param name wire name
     * @param values values by name; null leaves the parameter out
     * @param writer writes one value that is not null
     */
    public <T> void addJsonMap(
            String name, @Nullable Map<String, ? extends @Nullable T> values, ElementWriter<T> writer) {
        if (values != null && !values.isEmpty()) {
            addJson(name, values, (out, map) -> out.asMap(map, writer));
        }
    }

    /**
     * Adds a list in one of the documented styles; an empty list is left out. Null elements are refused, but for those of JSON.
     *
     * @param <T> element type
     * @param name wire name
     * @param values the elements; null leaves the parameter out
     * @param style how the list is written
     * @param writer writes one element that is not null
     */
    public <T> void addList(
            String name, @Nullable List<? extends @Nullable T> values, ListStyle style, ElementWriter<T> writer) {
        if (values == null || values.isEmpty()) {
            return;
        }
        if (style == ListStyle.JSON) {
            addJson(name, values, (out, list) -> out.asList(list, writer));
            return;
        }
        JsonValue tree = tree(name, values, (out, list) -> out.asList(list, writer));
        switch (style) {
            case REPEATED -> texts(name, tree).forEach(text -> add(name, text));
            case COMMA -> addJoined(name, texts(name, tree), ",");
            case SEMICOLON -> addJoined(name, texts(name, tree), ";");
            case SPACE -> addJoined(name, texts(name, tree), " ");
            case PIPE -> addJoined(name, texts(name, tree), "|");
            default -> addFlat(name, tree);
        }
    }

    /**
     * Adds an object, one pair per value: {@code Name.Key=…}, lists inside numbered from 1; null members are left out.
     *
     * @param <T> type of the value
     * @param name wire name
     * @param value the value; null leaves the parameter out
     * @param writer writes the value
     */
    public <T> void addObject(String name, @Nullable T value, ElementWriter<T> writer) {
        if (value != null) {
            addFlat(name, tree(name, value, writer));
        }
    }

    /**
     * Adds a map, one pair per entry: {@code Name.key=…}; null values are left out.
     *
     * @param <T> type of the values
     * @param name wire name
     * @param values values by name; null leaves the parameter out
     * @param writer writes one value that is not null
     */
    public <T> void addMap(String name, @Nullable Map<String, ? extends @Nullable T> values, ElementWriter<T> writer) {
        addObject(name, values, (out, map) -> out.asMap(map, writer));
    }

    List<Map.Entry<String, String>> pairs() {
        return Collections.unmodifiableList(pairs);
    }

    private void addFlat(String name, JsonValue value) {
        int number = 1;
        for (JsonValue element : value.asList()) {
            String place = name + "." + number++;
            requireValue(place, element);
            addFlat(place, element);
        }
        value.asMap().forEach((key, member) -> addFlat(name + "." + key, member));
        add(name, value.asText());
    }

    private void addJoined(String name, List<String> texts, String separator) {
        for (String text : texts) {
            if (text.contains(separator)) {
                throw refused(name, "an element holds `" + separator + "`, which separates the elements of this list");
            }
        }
        add(name, String.join(separator, texts));
    }

    private static List<String> texts(String name, JsonValue list) {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : list.asList()) {
            requireValue(name + "[" + texts.size() + "]", element);
            String text = element.asText();
            if (text != null) {
                texts.add(text);
            } else {
                throw refused(name, "found an object or list as an element; expected single values");
            }
        }
        return texts;
    }

    /** A form has no null: the element would vanish, and those behind it would move up. */
    private static void requireValue(String place, JsonValue element) {
        if (element.isNull()) {
            throw refused(place, "found null as an element of a list; expected a value");
        }
    }

    private static <T> JsonValue tree(String name, T value, ElementWriter<T> writer) {
        return named(name, value, v -> JsonValue.parse(Json.plain(v, writer)));
    }

    private static <T extends @Nullable Object, R extends @Nullable Object> R named(
            String name, T value, Function<T, R> conversion) {
        try {
            return conversion.apply(value);
        } catch (IllegalArgumentException e) {
            throw refused(name, String.valueOf(e.getMessage()));
        }
    }

    static IllegalArgumentException refused(String name, String message) {
        return new IllegalArgumentException("parameter `" + name + "`: " + message);
    }
}
