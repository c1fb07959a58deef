package io.docwright.lock;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import io.docwright.source.Excerpt;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Mapping;
import io.docwright.source.SourceNode.Scalar;
import io.docwright.source.SourceText;
import io.docwright.source.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a lock strictly: what this version does not write is damage, or was written by a newer one, and must not be ignored. */
public final class LockReader {

    private static final String VERSION = "lockVersion";
    private static final Set<String> HEAD = Set.of(VERSION, ElementKind.SERVICE.group());

    private final Diagnostics diagnostics;
    private final Diagnostics found = new Diagnostics();
    private final Map<List<String>, SourceLocation> places = new LinkedHashMap<>();

    /** Makes a reader for one lock. */
    public LockReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the lock, or nothing when anything is wrong with it, which is reported. */
    public Optional<LocatedLock> read(SourceText source) {
        Optional<Lock> lock =
                new TreeReader(found).json(source).flatMap(this::root).map(Lock::new);
        boolean whole = !found.has(Severity.ERROR);
        diagnostics.addAll(found);
        return lock.filter(read -> whole).map(read -> new LocatedLock(read, places));
    }

    private Optional<LockElement> root(SourceNode node) {
        if (!(node instanceof Mapping mapping)) {
            report(node.at(), node.kind(), "an object with the key `" + VERSION + "`");
            return Optional.empty();
        }
        Optional<SourceNode> version = mapping.get(VERSION);
        if (!(version.orElse(mapping) instanceof Scalar number)
                || number.quoted()
                || !number.text().equals(String.valueOf(Lock.VERSION))) {
            found.at(version.orElse(mapping).at())
                    .report(
                            DiagnosticCode.LOCK_VERSION,
                            "found %s; this version of the generator reads locks with `lockVersion` %d; the lock is not used",
                            version.map(other -> "another `lockVersion`").orElse("no `lockVersion`"),
                            Lock.VERSION);
            return Optional.empty();
        }
        Optional<String> name = mapping.get(ElementKind.SERVICE.group()).flatMap(this::text);
        if (name.isEmpty()) {
            report(mapping.at(), "no text for `" + ElementKind.SERVICE.group() + "`", "the service's name");
            return Optional.empty();
        }
        places.put(List.of(), mapping.at());
        return Optional.of(element(ElementKind.SERVICE, name.get(), mapping, List.of()));
    }

    private LockElement element(ElementKind kind, String name, Mapping mapping, List<String> path) {
        LockElement.Builder element = LockElement.builder(kind, name);
        for (SourceNode.Entry entry : mapping.entries().values()) {
            String key = entry.key().value();
            Optional<ElementKind> child = kind.child(key);
            if (child.isPresent()) {
                children(child.get(), entry, path).forEach(element::add);
            } else if (kind != ElementKind.SERVICE || !HEAD.contains(key)) {
                fact(kind, entry, element);
            }
        }
        LockElement read = element.build();
        Set<String> missing = new TreeSet<>();
        kind.required().stream()
                .filter(fact -> read.texts(fact).isEmpty())
                .forEach(fact -> missing.add("`" + fact.key() + "`"));
        if (!missing.isEmpty()) {
            report(mapping.at(), "no " + String.join(", ", missing), "it for `" + Excerpt.of(name) + "`");
        }
        return read;
    }

    private List<LockElement> children(ElementKind kind, SourceNode.Entry group, List<String> above) {
        List<LockElement> children = new ArrayList<>();
        if (!(group.value() instanceof Mapping members)) {
            report(group.value().at(), group.value().kind() + " for `" + kind.group() + "`", "an object");
            return children;
        }
        for (SourceNode.Entry member : members.entries().values()) {
            Located<String> name = member.key();
            List<String> path = LocatedLock.path(above, kind, name.value());
            places.put(path, name.at());
            if (member.value() instanceof Mapping mapping) {
                children.add(element(kind, name.value(), mapping, path));
            } else {
                report(
                        member.value().at(),
                        member.value().kind() + " for `" + Excerpt.of(name.value()) + "`",
                        "an object");
            }
        }
        return children;
    }

    private void fact(ElementKind kind, SourceNode.Entry entry, LockElement.Builder element) {
        String key = entry.key().value();
        Optional<Fact> fact =
                kind.facts().stream().filter(known -> known.key().equals(key)).findFirst();
        if (fact.isEmpty()) {
            report(
                    entry.key().at(),
                    "the key `" + Excerpt.of(key) + "`",
                    "one that elements of `" + kind.group() + "` have");
            return;
        }
        List<String> values = FactValues.of(fact.get().shape(), entry.value());
        if (values.isEmpty()) {
            report(
                    entry.value().at(),
                    entry.value().kind() + " for `" + key + "`",
                    FactValues.expected(fact.get().shape()));
        } else {
            element.state(fact.get(), values);
        }
    }

    private Optional<String> text(SourceNode node) {
        return FactValues.of(Fact.Shape.TEXT, node).stream().findFirst();
    }

    private void report(SourceLocation at, String what, String expected) {
        found.at(at)
                .report(
                        DiagnosticCode.LOCK_DAMAGED,
                        "found %s; expected %s; the lock is not used; `accept` writes a new one",
                        what,
                        expected);
    }
}
