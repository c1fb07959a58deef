package io.docwright;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SarifLog;
import io.docwright.resolve.Resolution;
import io.docwright.symbol.SymbolTable;
import io.docwright.write.LooseFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** Looks at services as generation does, up to the names, and tells everything that was noticed. */
final class Linting {

    private final LintRequest request;
    private final Diagnostics diagnostics = new Diagnostics();

    Linting(LintRequest request) {
        this.request = request;
    }

    LintResult run() {
        ServiceLoader loader = new ServiceLoader(request.specs(), diagnostics);
        List<Resolution> services = Ownership.settle(loader.load(), diagnostics);
        services.forEach(resolved -> SymbolTable.of(resolved.service(), diagnostics));

        ReadPages read = loader.read();
        List<PageScore> pages = read.documents().stream()
                .map(document -> Understanding.of(read.text(document), document))
                .toList();
        List<String> belowScore = pages.stream()
                .filter(page -> page.score().compareTo(BigDecimal.valueOf(request.minScore())) < 0)
                .map(PageScore::path)
                .toList();
        List<Diagnostic> all = diagnostics.sorted();
        request.sarif().ifPresent(file -> write(file, SarifLog.of(all)));
        boolean failed = request.failOn().filter(diagnostics::has).isPresent() || !belowScore.isEmpty();
        return new LintResult(
                !failed, all, all.stream().map(one -> one.toText(read::line)).toList(), pages, belowScore);
    }

    static void write(Path file, String text) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new UsageException("cannot write to `" + file + "`: expected the name of a file");
        }
        LooseFiles.in(folder).write(name.toString(), text);
    }
}
