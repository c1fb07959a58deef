package io.docwright;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.manifest.DefaultManifest;
import io.docwright.model.dump.InspectDump;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolver;
import io.docwright.symbol.SymbolTable;
import io.docwright.write.LooseFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at pages one by one, without manifests, and writes what was understood of each. */
final class Inspection {

    private final InspectRequest request;

    Inspection(InspectRequest request) {
        this.request = request;
    }

    InspectResult run() {
        Map<String, Path> inputs = inputsByName();
        LooseFiles output = LooseFiles.in(request.output());
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        inputs.forEach((name, file) -> {
            Diagnostics own = new Diagnostics();
            written.add(output.write(name + ".json", dump(file, own)));
            diagnostics.addAll(own.sorted());
        });
        return new InspectResult(diagnostics, written);
    }

    private String dump(Path file, Diagnostics diagnostics) {
        PageLoader loader = new PageLoader(request.workingDirectory(), request.encoding(), diagnostics);
        Optional<RawDocument> document = loader.page(file, Optional.empty(), Severity.INFO)
                .filter(read -> !read.operations().isEmpty());
        if (document.isEmpty()) {
            return InspectDump.ofNothing(diagnostics.sorted());
        }
        RawDocument read = document.get();
        var resolution = new Resolver().resolve(DefaultManifest.forFile(read.path()), List.of(read), diagnostics);
        // the names tell what would be renamed
        SymbolTable.of(resolution.service(), diagnostics);
        return request.full()
                ? InspectDump.full(resolution.service(), diagnostics.sorted())
                : InspectDump.of(resolution.service(), diagnostics.sorted());
    }

    /** Returns the inputs by file name without its last extension, in the order asked for. */
    private Map<String, Path> inputsByName() {
        Map<String, Path> inputs = new LinkedHashMap<>();
        for (Path input : request.inputs()) {
            if (!Files.exists(input)) {
                throw new UsageException("no such file or folder: " + input);
            }
            List<Path> files =
                    Files.isDirectory(input) ? new SpecsFolder(input, List.of(), List.of()).pages() : List.of(input);
            for (Path file : files) {
                Path other = inputs.putIfAbsent(nameOf(file), file);
                if (other != null && !other.equals(file)) {
                    throw new UsageException("two inputs would be written to `" + nameOf(file) + ".json`: " + other
                            + " and " + file + "; inspect them one by one");
                }
            }
        }
        return inputs;
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
