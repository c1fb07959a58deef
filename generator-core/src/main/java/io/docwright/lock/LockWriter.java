package io.docwright.lock;

import com.fasterxml.jackson.core.JsonGenerator;
import io.docwright.diag.JsonLayout;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a lock in its one form: keys sorted, two blanks a level, ASCII alone, so that a review shows what changed and nothing else. */
final class LockWriter {

    private final JsonGenerator out;

    private LockWriter(JsonGenerator out) {
        this.out = out;
    }

    static String text(Lock lock) {
        return JsonLayout.asciiDocument(out -> new LockWriter(out).write(lock));
    }

    private void write(Lock lock) throws IOException {
        SortedMap<String, Part> parts = parts(lock.service());
        parts.put("lockVersion", () -> out.writeNumber(Lock.VERSION));
        parts.put(ElementKind.SERVICE.group(), () -> out.writeString(lock.name()));
        write(parts);
    }

    /** What stands behind a key. */
    private interface Part {
        void write() throws IOException;
    }

    private void write(SortedMap<String, Part> parts) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            out.writeFieldName(part.getKey());
            part.getValue().write();
        }
        out.writeEndObject();
    }

    private SortedMap<String, Part> parts(LockElement element) {
        SortedMap<String, Part> parts = new TreeMap<>();
        element.facts().forEach((fact, values) -> parts.put(fact.key(), () -> value(fact.shape(), values)));
        for (ElementKind kind : element.kind().children()) {
            List<LockElement> children = element.children(kind);
            if (!children.isEmpty()) {
                parts.put(kind.group(), () -> children(children));
            }
        }
        return parts;
    }

    private void children(List<LockElement> children) throws IOException {
        out.writeStartObject();
        for (LockElement child : children) {
            out.writeFieldName(child.name());
            write(parts(child));
        }
        out.writeEndObject();
    }

    private void value(Fact.Shape shape, List<String> values) throws IOException {
        switch (shape) {
            case TEXT -> out.writeString(values.get(0));
            case FLAG -> out.writeBoolean(Boolean.parseBoolean(values.get(0)));
            case NUMBER -> out.writeNumber(values.get(0));
            case TEXTS -> {
                out.writeStartArray();
                for (String value : values) {
                    out.writeString(value);
                }
                out.writeEndArray();
            }
        }
    }
}
