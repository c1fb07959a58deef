package io.docwright;

import io.docwright.AcceptResult.AcceptedService;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.lock.Lock;
import io.docwright.resolve.Resolution;
import io.docwright.symbol.SymbolTable;
import io.docwright.write.LooseFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the locks of services as their pages are now; of services with an error none. */
final class Accepting {

    private final AcceptRequest request;
    private final Diagnostics diagnostics = new Diagnostics();

    Accepting(AcceptRequest request) {
        this.request = request;
    }

    AcceptResult run() {
        ServiceLoader loader = new ServiceLoader(request.specs(), diagnostics);
        List<LoadedService> services = loader.loadWhole();
        Ownership.settle(services.stream().map(LoadedService::resolution).toList(), diagnostics);
        services.forEach(loaded -> SymbolTable.of(loaded.resolution().service(), diagnostics));
        boolean failed = diagnostics.has(Severity.ERROR);
        List<AcceptedService> accepted = new ArrayList<>();
        for (LoadedService loaded : failed ? List.<LoadedService>of() : services) {
            accepted.add(accept(loaded, loader.files()));
        }
        return new AcceptResult(!failed, Docwright.reported(diagnostics), accepted);
    }

    private static AcceptedService accept(LoadedService loaded, PageLoader files) {
        Resolution resolved = loaded.resolution();
        Path home = loaded.home()
                .orElseThrow(() -> new UsageException("cannot accept `"
                        + resolved.service().name()
                        + "`: found a page without a manifest; expected a folder with a `" + SpecsFolder.MANIFEST
                        + "`, beside which the lock is written"));
        String text = LockFiles.now(resolved.service()).lock().text();
        boolean written = LooseFiles.in(home).update(Lock.FILE, text);
        return new AcceptedService(resolved.service().name(), files.shown(home.resolve(Lock.FILE)), written);
    }
}
