package io.docwright;

import io.docwright.diag.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;

/** Drafts, service by service, the statements that would settle what is open. */
final class Suggesting {

    private final SuggestRequest request;
    private final Diagnostics diagnostics = new Diagnostics();

    Suggesting(SuggestRequest request) {
        this.request = request;
    }

    SuggestResult run() {
        ServiceLoader loader = new ServiceLoader(request.specs(), diagnostics);
        List<ManifestDraft> drafts = loader.loadWhole().stream()
                .map(ManifestDraft::new)
                .filter(draft -> !draft.isEmpty())
                .toList();
        String text = drafts.stream().map(ManifestDraft::text).collect(Collectors.joining("---\n"));
        int statements = drafts.stream().mapToInt(ManifestDraft::statements).sum();
        request.output().ifPresent(file -> Linting.write(file, text.isEmpty() ? "# nothing to suggest\n" : text));
        return new SuggestResult(statements, text, diagnostics.sorted());
    }
}
