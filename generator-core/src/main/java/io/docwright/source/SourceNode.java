package io.docwright.source;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML or JSON value that knows where it stands. */
public sealed interface SourceNode {

    /** Returns the characters the value covers; nothing for a value that was left out behind its key. */
    SourceLocation at();

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** Returns what kind of value this is, in the words of messages. */
    default String kind() {
        return accept(KindOfNode.INSTANCE);
    }

    /**
     * An object.
     *
     * @param entries what it has by key, as written; of a key that stands twice, the first
     */
    record Mapping(SourceLocation at, Map<String, Entry> entries) implements SourceNode {

        /** Copies the entries, their order kept. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** Returns the value of a key. */
        public Optional<SourceNode> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }
    }

    /** A key and its value. */
    record Entry(Located<String> key, SourceNode value) {}

    /** A list. */
    record Sequence(SourceLocation at, List<SourceNode> items) implements SourceNode {

        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * A text, number, boolean or null. What it is follows from the text alone: {@code 2024-07-10}, {@code no} and {@code 1e3} are never
     * anything but these characters unless the reader of a value asks for a boolean or a number.
     *
     * @param text the value with quotes and escapes resolved; of an unquoted one exactly what is written
     * @param quoted whether it is text beyond doubt: in quotes, or a YAML block
     */
    record Scalar(SourceLocation at, String text, boolean quoted) implements SourceNode {

        /** Tells whether the value is {@code null}, {@code ~} or left out. */
        public boolean isNull() {
            return !quoted
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }

        /** Returns the boolean, if it is {@code true} or {@code false} without quotes; nothing else is taken for one. */
        public Optional<Boolean> asBoolean() {
            return !quoted && (text.equals("true") || text.equals("false"))
                    ? Optional.of(text.equals("true"))
                    : Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** One method for each kind of value. */
    interface Visitor<R> {
        /** Called for an object. */
        R mapping(Mapping node);

        /** Called for a list. */
        R sequence(Sequence node);

        /** Called for everything else. */
        R scalar(Scalar node);
    }
}
