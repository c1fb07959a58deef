package io.docwright;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.lock.LocatedLock;
import io.docwright.lock.Lock;
import io.docwright.lock.LockReader;
import io.docwright.model.Service;
import io.docwright.source.SourceText;
import io.docwright.symbol.SymbolTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds and reads the locks beside manifests. */
final class LockFiles {

    private final PageLoader files;
    private final Diagnostics diagnostics;

    LockFiles(PageLoader files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Returns the lock a service would get now. Its names were reported when they were decided. */
    static LocatedLock now(Service service) {
        return Lock.of(service, SymbolTable.of(service, new Diagnostics()));
    }

    static boolean isIn(Path home) {
        return Files.isRegularFile(home.resolve(Lock.FILE));
    }

    /** Returns the lock in a folder; what is wrong with it is reported. */
    Optional<LocatedLock> read(Path home, String service) {
        Path file = home.resolve(Lock.FILE);
        Optional<LocatedLock> lock = files.lock(file).flatMap(this::read);
        Optional<LocatedLock> other = lock.filter(read -> !read.lock().name().equals(service));
        other.ifPresent(read -> diagnostics
                .at(read.place(List.of()).orElseThrow())
                .report(
                        DiagnosticCode.LOCK_SERVICE,
                        "found the lock of `%s`; expected the one of `%s`, whose manifest stands beside it; the lock is not used",
                        read.lock().name(),
                        service));
        return lock.filter(read -> other.isEmpty());
    }

    Optional<LocatedLock> read(SourceText text) {
        return new LockReader(diagnostics).read(text);
    }
}
