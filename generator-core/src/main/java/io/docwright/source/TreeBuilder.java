package io.docwright.source;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.source.SourceNode.Entry;
import io.docwright.source.SourceNode.Mapping;
import io.docwright.source.SourceNode.Scalar;
import io.docwright.source.SourceNode.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the events of a parser together and keeps the limits. After the first refusal the tree is lost. */
final class TreeBuilder {

    private final SourceText source;
    private final TreeLimits limits;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<SourceNode> root = Optional.empty();
    private boolean refused;
    private int values;

    TreeBuilder(SourceText source, TreeLimits limits, Diagnostics diagnostics) {
        this.source = source;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    boolean refused() {
        return refused;
    }

    Optional<SourceNode> root() {
        return refused ? Optional.empty() : root;
    }

    void refuse(DiagnosticCode code, SourceLocation at, String format, Object... arguments) {
        refused = true;
        diagnostics.at(at).report(code, format, arguments);
    }

    void startMapping(int start) {
        start(new Open(start, true));
    }

    void startSequence(int start) {
        start(new Open(start, false));
    }

    private void start(Open container) {
        SourceLocation at = source.locate(container.start, container.start);
        if (open.size() == limits.maxDepth()) {
            refuse(
                    DiagnosticCode.DEPTH_LIMIT,
                    at,
                    "found more than %d objects and lists inside each other; the file is not used",
                    limits.maxDepth());
        } else if (awaitsKey()) {
            refuse(
                    DiagnosticCode.SYNTAX,
                    at,
                    "found an object or list as a key; expected a text; the file is not used");
        } else if (counted(at)) {
            open.push(container);
        }
    }

    void end(int end) {
        Open closed = open.pop();
        SourceLocation at = source.locate(closed.start, Math.max(closed.start, end));
        place(closed.mapping ? new Mapping(at, closed.entries) : new Sequence(at, closed.items));
    }

    void scalar(int start, int end, String text, boolean quoted) {
        SourceLocation at = source.locate(start, end);
        if (awaitsKey()) {
            key(new Located<>(text, at));
        } else if (counted(at)) {
            place(new Scalar(at, text, quoted));
        }
    }

    private boolean awaitsKey() {
        return !open.isEmpty() && open.peek().mapping && open.peek().key == null;
    }

    private void key(Located<String> key) {
        Open mapping = open.element();
        mapping.key = key;
        Entry first = mapping.entries.get(key.value());
        if (first != null) {
            diagnostics
                    .at(key)
                    .report(
                            DiagnosticCode.DUPLICATE_KEY,
                            "found the key `%s` a second time; the first is in line %d and is the one used",
                            Excerpt.of(key.value()),
                            first.key().at().line());
        }
    }

    private void place(SourceNode node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
            return;
        }
        Open parent = open.element();
        Located<String> key = parent.key;
        if (key == null) {
            parent.items.add(node);
        } else {
            parent.entries.putIfAbsent(key.value(), new Entry(key, node));
            parent.key = null;
        }
    }

    private boolean counted(SourceLocation at) {
        if (++values > limits.maxValues()) {
            refuse(
                    DiagnosticCode.TOO_MANY_VALUES,
                    at,
                    "found more than %d values; the file is not used",
                    limits.maxValues());
        }
        return !refused;
    }

    /** An object or list whose end has not been seen. */
    private static final class Open {

        private final int start;
        private final boolean mapping;
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<SourceNode> items = new ArrayList<>();
        private @Nullable Located<String> key;

        private Open(int start, boolean mapping) {
            this.start = start;
            this.mapping = mapping;
        }
    }
}
