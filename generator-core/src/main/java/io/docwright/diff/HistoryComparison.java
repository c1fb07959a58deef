package io.docwright.diff;

import io.docwright.lock.ElementKind;
import io.docwright.lock.Fact;
import io.docwright.lock.Lock;
import io.docwright.lock.LockElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the change history of each operation's page against what has changed; entries are short and name nothing, so no more can be told. */
final class HistoryComparison {

    private static final String HASH = "sha256:";

    private final Lock before;
    private final Lock after;
    private final Directions typesBefore;
    private final Directions typesAfter;

    HistoryComparison(Lock before, Lock after, Directions typesBefore, Directions typesAfter) {
        this.before = before;
        this.after = after;
        this.typesBefore = typesBefore;
        this.typesAfter = typesAfter;
    }

    List<HistoryNote> notes(List<Change> changes) {
        List<HistoryNote> notes = new ArrayList<>();
        for (LockElement now : after.service().children(ElementKind.OPERATION)) {
            before.service()
                    .child(ElementKind.OPERATION, now.name())
                    .flatMap(was -> note(was, now, changes))
                    .ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<HistoryNote> note(LockElement was, LockElement now, List<Change> changes) {
        List<String> entries = now.texts(Fact.HISTORY).stream()
                .filter(entry -> !was.texts(Fact.HISTORY).contains(entry))
                .toList();
        Set<String> types = new HashSet<>(typesBefore.within(was));
        types.addAll(typesAfter.within(now));
        List<Change> own = changes.stream()
                .filter(change -> isAbout(now, types, change.path()))
                .toList();
        if (!entries.isEmpty()) {
            HistoryNote.Kind kind = own.isEmpty() ? HistoryNote.Kind.NOT_SEEN : HistoryNote.Kind.ANNOUNCED;
            return Optional.of(new HistoryNote(now.name(), kind, dates(entries)));
        }
        boolean silent = !now.texts(Fact.HISTORY).isEmpty()
                && own.stream().anyMatch(change -> change.impacts().worst() != Impact.NONE);
        return silent ? Optional.of(new HistoryNote(now.name(), HistoryNote.Kind.SILENT, List.of())) : Optional.empty();
    }

    private static boolean isAbout(LockElement operation, Set<String> types, List<String> path) {
        if (path.isEmpty()) {
            return false;
        }
        String group = path.get(0);
        return group.equals(ElementKind.OPERATION.group()) && path.get(1).equals(operation.name())
                || group.equals(ElementKind.TYPE_DEFINITION.group()) && types.contains(path.get(1));
    }

    /** An entry is its date and the hash of its text, either of which can be missing. */
    private static List<String> dates(List<String> entries) {
        return entries.stream()
                .map(entry -> entry.contains(HASH)
                        ? entry.substring(0, entry.indexOf(HASH)).strip()
                        : entry)
                .filter(date -> !date.isEmpty())
                .distinct()
                .toList();
    }
}
