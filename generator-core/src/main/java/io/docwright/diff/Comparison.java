package io.docwright.diff;

import io.docwright.lock.Lock;
import io.docwright.lock.LockElement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has changed in one service.
 *
 * @param service its name
 * @param changes its changes, breaking ones first, then by element
 * @param history what its pages' change histories say about it
 */
public record Comparison(String service, List<Change> changes, List<HistoryNote> history) {

    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> change.impacts().worst(), Comparator.reverseOrder())
            .thenComparing(Change::element)
            .thenComparing(Change::kind)
            .thenComparing(Change::summary);

    /** Sorts the changes. */
    public Comparison {
        changes = changes.stream().distinct().sorted(ORDER).toList();
        history = List.copyOf(history);
    }

    /** Compares two locks of one service. */
    public static Comparison of(Lock before, Lock after) {
        return new LockComparison(before, after).compare();
    }

    /** Returns the comparison of a service that is there on one side only. */
    public static Comparison oneSided(Lock lock, boolean isNew) {
        LockElement service = lock.service();
        ChangeLog log = new ChangeLog(new Surface(lock), new Surface(lock));
        Place place = Place.of(service);
        if (isNew) {
            log.come(ChangeKind.SERVICE_ADDED, place);
        } else {
            log.gone(ChangeKind.SERVICE_REMOVED, place);
        }
        return new Comparison(lock.name(), log.changes(), List.of());
    }

    /** Returns the worst impact in each plane. */
    public Impacts impacts() {
        return changes.stream().map(Change::impacts).reduce(Impacts.NONE, Impacts::or);
    }

    /** Returns the part of a version number the changes call for. */
    public Verdict verdict() {
        return switch (impacts().worst()) {
            case BREAKING -> Verdict.MAJOR;
            case COMPATIBLE -> Verdict.MINOR;
            case NONE -> changes.isEmpty() ? Verdict.NONE : Verdict.PATCH;
        };
    }

    /** Returns the number of changes that break something. */
    public long breaking() {
        return changes.stream().filter(Change::isBreaking).count();
    }

    /** Returns the comparison in one line, such as {@code eas: 2 breaking, 3 compatible changes; major}; nothing where nothing has changed. */
    public Optional<String> summary() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(service + ": " + breaking() + " breaking, " + (changes.size() - breaking())
                        + " compatible changes; " + verdict().word());
    }
}
