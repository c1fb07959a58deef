package io.docwright.runtime;

import java.net.http.HttpHeaders;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Headers of an answer, by name in any case, which nobody can change any more; known by its class, so that nobody copies it. */
final class ReceivedHeaders extends AbstractMap<String, List<String>> {
    private final Map<String, List<String>> values;

    private ReceivedHeaders(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Takes those of the JDK as they are: they ignore the case of names and do not change. */
    static ReceivedHeaders of(HttpHeaders headers) {
        return new ReceivedHeaders(headers.map());
    }

    /** Copies any others. */
    static ReceivedHeaders of(Map<String, List<String>> headers) {
        if (headers instanceof ReceivedHeaders received) {
            return received;
        }
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return new ReceivedHeaders(Collections.unmodifiableMap(copy));
    }

    @Override
    public @Nullable List<String> get(Object name) {
        return values.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return values.containsKey(name);
    }

    @Override
    public Set<Map.Entry<String, List<String>>> entrySet() {
        return values.entrySet();
    }
}
