package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.diff.Change;
import io.docwright.diff.Comparison;
import io.docwright.lock.LocatedLock;
import io.docwright.resolve.Resolution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the services of a run with the locks beside their manifests, and tells what has changed since they were accepted. */
final class ChangesSinceLock {

    private final Map<SourceLocation, LocatedLock> locks = new HashMap<>();
    private final Diagnostics diagnostics;
    private final ChangeLimit limit;
    private final List<Comparison> comparisons = new ArrayList<>();
    private boolean allRead = true;

    /** Reads the locks; a service that has none is reported where changes are limited. */
    ChangesSinceLock(List<LoadedService> services, LockFiles files, ChangeLimit limit, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.limit = limit;
        for (LoadedService loaded : services) {
            loaded.home().ifPresent(home -> read(loaded.resolution(), home, files));
        }
    }

    private void read(Resolution resolved, Path home, LockFiles files) {
        String service = resolved.service().name();
        if (!LockFiles.isIn(home)) {
            reportMissing(resolved.at(), service);
            return;
        }
        Optional<LocatedLock> lock = files.read(home, service);
        lock.ifPresent(read -> locks.put(resolved.at(), read));
        allRead &= lock.isPresent();
    }

    private void reportMissing(SourceLocation at, String service) {
        if (limit != ChangeLimit.NEVER) {
            diagnostics
                    .at(at)
                    .report(
                            DiagnosticCode.NOTHING_ACCEPTED,
                            "found no lock of `%s`; nothing is accepted yet, so nothing is compared; `accept` writes one",
                            service);
        }
    }

    /**
     * Compares the services that are accepted, and reports each change where it can be looked at.
     *
     * @return whether no change reaches the limit; a lock that cannot be read is beyond any
     */
    boolean withinLimit(List<Resolution> services) {
        for (Resolution resolved : services) {
            Optional.ofNullable(locks.get(resolved.at())).ifPresent(lock -> comparisons.add(compare(lock, resolved)));
        }
        return !limit.isReachedBy(comparisons) && (allRead || limit == ChangeLimit.NEVER);
    }

    /** Returns a line for each service that has changed, of those compared so far. */
    List<String> summaries() {
        return comparisons.stream()
                .flatMap(comparison -> comparison.summary().stream())
                .map(summary -> summary.replace(" changes; ", " changes since the lock; "))
                .toList();
    }

    private Comparison compare(LocatedLock accepted, Resolution resolved) {
        LocatedLock now = LockFiles.now(resolved.service());
        Comparison comparison = Comparison.of(accepted.lock(), now.lock());
        comparison.changes().forEach(change -> report(change, place(change, accepted, now, resolved)));
        comparison
                .history()
                .forEach(note -> diagnostics
                        .at(now.place(List.of("operations", note.operation())).orElse(resolved.at()))
                        .report(DiagnosticCode.CHANGE_HISTORY, "compared with the change history: %s", note.text()));
        return comparison;
    }

    private static SourceLocation place(Change change, LocatedLock accepted, LocatedLock now, Resolution resolved) {
        Optional<SourceLocation> place = change.isGone() ? Optional.empty() : now.place(change.path());
        return place.or(() -> accepted.place(change.path())).orElse(resolved.at());
    }

    private void report(Change change, SourceLocation at) {
        diagnostics
                .at(at)
                .report(
                        change.isBreaking() ? DiagnosticCode.CHANGE_BREAKING : DiagnosticCode.CHANGE_COMPATIBLE,
                        "changed since it was accepted: %s; wire %s, source %s, binary %s; %s",
                        change.summary(),
                        change.impacts().wire().word(),
                        change.impacts().source().word(),
                        change.impacts().binary().word(),
                        change.advice());
    }
}
