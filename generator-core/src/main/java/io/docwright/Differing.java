package io.docwright;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.diff.Comparison;
import io.docwright.lock.LocatedLock;
import io.docwright.lock.Lock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes locks of both sides, whatever they are, and compares these. */
final class Differing {

    private final DiffRequest request;
    private final Diagnostics diagnostics = new Diagnostics();

    Differing(DiffRequest request) {
        this.request = request;
    }

    DiffResult run() {
        Map<String, Lock> before = side(request.before(), request.before().path());
        // two saved versions of one page are one service, whatever their files are called
        boolean pages =
                isPage(request.before().path()) && isPage(request.after().path());
        Map<String, Lock> after = side(request.after(), (pages ? request.before() : request.after()).path());
        if (diagnostics.has(Severity.ERROR)) {
            return new DiffResult(false, false, Docwright.reported(diagnostics), List.of());
        }
        List<Comparison> comparisons = compare(before, after);
        DiffResult result = new DiffResult(
                true, !request.failOnChange().isReachedBy(comparisons), Docwright.reported(diagnostics), comparisons);
        request.output().ifPresent(file -> Linting.write(file, result.report(request.format())));
        return result;
    }

    private static List<Comparison> compare(Map<String, Lock> before, Map<String, Lock> after) {
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Comparison> comparisons = new ArrayList<>();
        for (String name : names) {
            Optional<Lock> was = Optional.ofNullable(before.get(name));
            Optional<Lock> now = Optional.ofNullable(after.get(name));
            comparisons.add(
                    was.isPresent() && now.isPresent()
                            ? Comparison.of(was.get(), now.get())
                            : Comparison.oneSided(now.or(() -> was).orElseThrow(), now.isPresent()));
        }
        return comparisons;
    }

    private static boolean isPage(Path path) {
        return Files.isRegularFile(path) && !isLock(path);
    }

    /** What a file is follows from its name; descriptions of other kinds that end so will be told by their content. */
    private static boolean isLock(Path path) {
        return Files.isRegularFile(path)
                && String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Returns the locks of one side by service. */
    private Map<String, Lock> side(Specs specs, Path namedAfter) {
        Map<String, Lock> locks = new TreeMap<>();
        ServiceLoader loader = new ServiceLoader(specs, diagnostics);
        if (isLock(specs.path())) {
            PageLoader files = loader.files();
            files.lock(specs.path())
                    .flatMap(new LockFiles(files, diagnostics)::read)
                    .map(LocatedLock::lock)
                    .ifPresent(lock -> locks.put(lock.name(), lock));
        } else {
            loader.namingPagesAfter(namedAfter).loadWhole().forEach(loaded -> {
                Lock lock = LockFiles.now(loaded.resolution().service()).lock();
                locks.put(lock.name(), lock);
            });
        }
        return locks;
    }
}
