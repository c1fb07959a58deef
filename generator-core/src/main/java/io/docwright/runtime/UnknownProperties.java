package io.docwright.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of an object that are not documented, in the order they came. Unmodifiable; shown with secrets masked. */
final class UnknownProperties extends AbstractMap<String, JsonValue> {
    private final Map<String, JsonValue> values;

    /** Copies them. */
    UnknownProperties(Map<String, JsonValue> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public Set<Map.Entry<String, JsonValue>> entrySet() {
        return values.entrySet();
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object name) {
        return values.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return values.containsKey(name);
    }

    /** JSON text in which values with the names of secrets are masked. */
    @Override
    public String toString() {
        return Json.describe("", values, (out, all) -> out.asMap(all, JsonWriter::any));
    }
}
